/** What a sentence says that is there to declare: "I confirm that this is a true account", "these are my own words". */
const declaration =
  /\b(?:declare|confirm|certify|state)\b.{0,80}\b(?:true|accurate|correct|own (?:work|words|account)|witnessed|saw|observed|seen|record)\b|\btrue (?:and accurate )?(?:account|record|statement)\b|\bmy own (?:work|words|account)\b|\bit is true\b|\bas written\b|\b(?:this|it|statement)(?: is|['’]s) (?:all )?true\b/i;

/** What declares too, and can stand in a sentence that tells something: "I confirm that he rang her", "to the best of my knowledge". */
const forms: readonly RegExp[] = [
  /\bI\s+(?:hereby\s+|can\s+|do\s+)?(?:confirm|declare|certify|attest|verify|state)\b/i,
  /\b(?:true|accurate|honest|genuine|correct|authentic)\b[^.!?\n]{0,40}\b(?:account|record|statement|reflection|description|picture|observation|evidence)\b/i,
  /\b(?:this|the above|above|it all|everything (?:I|above)|what I(?:'|’)?(?:ve)?(?: have)? (?:written|said|put))\b[^.!?\n]{0,40}\bis\s+(?:all\s+)?(?:true|accurate|correct|a fact)\b/i,
  /\bto the best of my (?:knowledge|memory|recollection)\b/i,
  /\bmy own (?:words|eyes|record|account|observation)\b/i,
  /\b(?:it['’]?s|it is|that['’]s|all|say)\s(?:all\s)?true\b|(?:^|[.!?]\s+)true (?:and|to)\b/i,
  /\bwhat I(?:['’]ve| have)? (?:put|written|said|wrote)(?: here| down| above)? is what I\b/i,
  /\bthis is what (?:I saw|I heard|happened)\b/i,
  /\bhappened as (?:I|it)\b[^.!?\n]{0,30}\b(?:written|said|down|above)\b/i,
];

/** Whether a sentence is a form's declaration, and tells nothing of what happened. */
export function isDeclaration(sentence: string): boolean {
  return declaration.test(sentence);
}

/** Whether words declare that something is true, whatever else they tell. */
export function isDeclaring(text: string): boolean {
  return isDeclaration(text) || forms.some((form) => form.test(text));
}
