import { someUnreadMessage } from '../../words/portfolio.js';
import { recordLabels as labels, recordUnreadMessage } from '../../words/records.js';
import type { ExportedText } from '../exportedText.js';
import type { RecordFact, RecordSource } from './types.js';

/** Who a record is about, and what could not be read for it. */
export function factsOf({ manifest, name, unread, recordUnread }: RecordSource, text: ExportedText): RecordFact[] {
  const assessors = manifest.assessors.map((assessor) => (assessor.qualified ? assessor.name : `${assessor.name} (${labels.notQualified})`)).join(', ');
  const known: readonly (readonly [string, string | undefined])[] = [
    [labels.learner, manifest.learner ?? name], [labels.learnerId, manifest.learnerId], [labels.employer, manifest.employer], [labels.provider, manifest.provider],
    [labels.assessors, assessors], [labels.qualityAssurer, manifest.qualityAssurer],
  ];
  const notes = [...(recordUnread ? [recordUnreadMessage] : []), ...(unread > 0 ? [someUnreadMessage(unread)] : [])];
  return [...known.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [[label, text.words(value)] as const])), ...notes.map((note) => [labels.note, note] as const)];
}
