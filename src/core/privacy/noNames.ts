const common = new Set(
  `A About After Afternoon Again All Also Always Am An And Any Apparently April Are As Asked At August Auntie Back Be Because Been Before Being Both But By Came Can Could Customer Day Dear Dec December Did Do Does During Each Eve Every Evening Everyone Feb February First For Fri Friday From Gave Get Going Good Got Had Has Have He Her Here Hers Hi Hello His How However I If In Is It Its Jan January July June Just Last Later Left Let Looked Made Mar March May Maybe Me Mon Monday Morning Mr Mrs Ms Miss Dr My Never Next Nice Night No Not Nov November Now Oct October Of Off Ok Okay On Once One Or Our Out Over Paid Please Put Rang Really Regards Said Same Sat Saturday Says Sep Sept September She Since Sincerely So Some Sometimes Sorry Sun Sunday Thank Thanks That The Their Them Then There These They This Those Though Thought Thu Thursday Tis To Today Told Tomorrow Took Tue Tuesday Twice Two Unit Until Very Wanted Was We Wed Wednesday Week Well Went Were What When Where Which While Who Why Will With Would Year Yes Yesterday Yet You Your Three Four Five Six Seven Eight Nine Ten Eleven Twelve Twenty Thirty Asda Aldi Lidl Tesco Morrisons Christmas Easter Ramadan Diwali Eid`.split(/\s+/),
);

const firms = new Set(
  `Academy Agency Agents Airport Architects Arms Associates Avenue Award Bakers Bakery Bank Bar Barbers Bikes Books Bridge Brothers Bros Builders Building Butchers Cabs Cafe Café Cakes Car Care Cars Castle Catering Cathedral Center Centre Chapel Charity Chippy Church Cleaners Cleaning Clinic Close Club Co Coaches Coffee College Company Construction Consultants Council Couriers Court Crescent Cycles Dairy Day Deli Dental Designs Drive Electrical Electricals Engineering Estate Estates Farm Farms Fencing Finance Fish Fisheries Florist Florists Flowers Foods Foundation Furniture Gallery Garage Garden Gardens Gate Green Grill Grocers Group Grove Gym Hair Hall Haulage Heating Hill Hire Holdings Home Homes Hospital Hotel House Housing Inc Inn Insurance Interiors Island Joinery Junior Kennels Kitchen Kitchens Lake Landscapes Lane Laundry Leisure Library Limited Lodge Logistics London Ltd Market Mews Mill Ministries Motors Museum Nurseries Nursery Office Opticians Orchard Paper Park Partners Partnership Pharmacy Physio Pies Pizza Place Plc Plumbing Plumbers Post Prep Primary Printers Printing Pub Removals Rental Rentals Repairs Restaurant Retail River Road Roofing Room Row Royal Salon School Services Shipping Shoes Shop Signs Solicitors Solutions Sons Sports Square Stadium Station Steel Store Stores Street Studio Studios Suite Supermarket Supplies Surgery Systems Tailors Tavern Taxis Tea Team Telecom Terrace Textiles Theatre Tools Tours Tower Trade Training Transport Travel Trust Tyres University Upholstery Vale Valley Vets Veterinary View Villa Walk Ward Way Wharf Wholesale Wood Workshop Yard`.split(/\s+/),
);

/** Brands, characters and people whom everybody knows. */
const nobodies = new Set(
  `Mr Bean|Mr Men|Mr Muscle|Mr Kipling|Mr Whippy|Mr Sheen|Mr Porky|Mr Nice|Mr Nobody|Mr Right|Mr Angry|Mr Grumpy|Mr Motivator|Mr Potato|Mr Average|Mr Perfect|Mr Chips|Mr Darcy|Mr Blobby|Mr Fixit|Mr Happy|Mr Slow|Mrs Beeton|Mrs Overall|Mrs Doubtfire|Mrs Brown|Mrs Mop|Mrs Hinch|Mrs Doyle|Mrs Claus|Mrs Average|Miss World|Miss Marple|Miss Selfridge|Miss Moneypenny|Dr Martens|Dr Pepper|Dr Who|Dr Oetker|Dr Dre|Dr Watson|Dr Google|Dr Scholl|Paul Smith|Ted Baker|Jack Wills|Jack Daniels|Laura Ashley|Karen Millen|Cath Kidston|Charles Tyrwhitt|Calvin Klein|Tommy Hilfiger|Ralph Lauren|Michael Kors|Hugo Boss|Vivienne Westwood|Stella McCartney|Harvey Nichols|John Lewis|John Deere|Jimmy Choo|Henry Hoover|Tom Ford|Jo Malone|Oscar Wilde|Harry Potter|James Bond|Father Christmas|William Morris|Ben Nevis|Florence Nightingale|Jamie Oliver|Gordon Ramsay|Mary Berry|Steve Jobs|Henry Ford|Jeff Bezos|Richard Branson|Theodore Roosevelt|Maya Angelou|Philip Kotler|Peter Drucker|Abraham Maslow|Albert Mehrabian|Dale Carnegie|Adam Smith|Martin Luther|Queen Victoria|Joe Bloggs|John Doe|Jane Doe|Fred Perry|Russell Hobbs|Aaron Copland|Edward Elgar|Victoria Sponge|Victoria Cross|Georgia Power|Virginia Water|Jordan River|Lewis Hamilton|Adam Ant|Stanley Knife|Allen Key|Allen Keys|Sally Army|Jack Russell|Jack Russells|Earl Grey|Bruce Springsteen|Elton John|David Bowie`.split('|'),
);

/** Whether a capitalised word is no surname here: a day, a month, or a word with which sentences begin. */
export function isCommonWord(word: string): boolean {
  return common.has(word);
}

/** Whether a word ends the name of a firm or a place. */
export function isFirmWord(word: string): boolean {
  return firms.has(word);
}

/** Whether two words that look like a person's name are none. */
export function isNoPerson(words: string): boolean {
  return nobodies.has(words);
}
