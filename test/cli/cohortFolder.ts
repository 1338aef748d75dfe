import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { recordFilePath, writeRecordFile } from '../../src/core/assessment/recordFile.js';
import { decisionOf } from '../core/assessment/records.js';

const sample = 'media/sample-portfolio/evidence';

/** Writes a cohort of made-up learners, each with entries of the sample portfolio told a little differently, and one decision in date and one out of date. */
export function writeCohort(folder: string, learners: number, entriesEach: number): void {
  const texts = readdirSync(sample).map((name) => readFileSync(path.join(sample, name), 'utf8'));
  for (let learner = 0; learner < learners; learner++) {
    const own = path.join(folder, `learner-${String(learner).padStart(4, '0')}`);
    mkdirSync(path.join(own, 'evidence'), { recursive: true });
    mkdirSync(path.join(own, 'assessment'));
    writeFileSync(path.join(own, 'portfolio.yaml'), `learner: Learner ${learner}\nassessor: D. Hallam\nqualityAssurer: Q. Assurer\npacks: [customer-confidence, customer-types]\n`);
    for (let entry = 0; entry < entriesEach; entry++) {
      const text = (texts[(learner + entry) % texts.length] ?? '').replace(/^id: .*$/m, `id: E${entry}`);
      writeFileSync(path.join(own, 'evidence', `E${entry}.md`), `${text}\n\nThat was in week ${learner}, and again in week ${learner + entry}.\n`);
    }
    const decisions = [
      decisionOf(`d${learner}`, { entry: 'E0', pack: 'customer-types', point: 'CT.1', basis: [{ words: `That was in week ${learner}, and again in week ${learner}.` }] }),
      decisionOf(`o${learner}`, { entry: 'E1', pack: 'customer-types', point: 'CT.2', basis: [{ words: 'Words that nobody wrote.' }] }),
    ];
    writeFileSync(path.join(own, ...recordFilePath.split('/')), writeRecordFile({ records: decisions, unread: [] }));
  }
}
