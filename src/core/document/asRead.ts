import { decodeString } from 'micromark-util-decode-string';

/** A sign with a backslash before it, or a character reference. Square brackets are not among the signs: escaped ones hold no claim. */
const written = String.raw`\\(?![[\]])[!-/:-@[-\x60{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});`;
const eachWritten = new RegExp(written, 'giu');
const fixedSpace = /&(?:nbsp|#160|#xa0);/giu;
/** First those that a word begins with, then words with those in them and behind them. */
const places = new RegExp(String.raw`(?<![^\s(\u2013\u2014*])((?:${written})+)|(?:[\p{L}\d]|${written})+`, 'giu');

/**
 * Markdown text as it is read: each escaped sign (`I\'m`, as converters write it) and each character reference (`&amp;`)
 * as what it stands for. As long as the source, and all words start at their offsets: the places that are saved are spaces
 * before what a word begins with, and after what stands in it.
 * @param source the source of one piece of text, with no Markdown signs but these
 */
export function asRead(source: string): string {
  if (!/[\\&]/.test(source)) return source;
  return source
    .replace(fixedSpace, (space) => ' '.repeat(space.length))
    .replace(places, (place, opening?: string) => {
      const decoded = place.replace(eachWritten, decodeString);
      return opening === undefined ? decoded.padEnd(place.length) : decoded.padStart(place.length);
    });
}
