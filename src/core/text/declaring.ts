/** "I confirm that this is a true account", "the above is accurate", "to the best of my knowledge". */
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

/** Whether words declare that something is true. */
export function isDeclaring(text: string): boolean {
  return forms.some((form) => form.test(text));
}
