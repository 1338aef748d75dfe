import assert from 'node:assert/strict';
import { standingOf } from '../../../src/core/assessment/standing.js';
import type { AssessmentRecord } from '../../../src/core/assessment/types.js';
import { createChecker } from '../../../src/core/checker.js';
import { csvCohort, htmlCohort, jsonCohort, prettyCohort } from '../../../src/core/cohort/cohortReports.js';
import { learnerProgress } from '../../../src/core/cohort/learnerProgress.js';
import { csvSample, jsonSample, prettySample, samplePlan } from '../../../src/core/cohort/samplePlan.js';
import { createPortfolioChecker } from '../../../src/core/portfolio/checkPortfolio.js';
import { readManifest } from '../../../src/core/portfolio/manifest.js';
import { reportCsv } from '../../../src/core/report/csv.js';
import { reportHtml } from '../../../src/core/report/html.js';
import { reportMarkdown } from '../../../src/core/report/markdown.js';
import { buildRecord } from '../../../src/core/report/records/buildRecord.js';
import { recordKinds } from '../../../src/core/report/records/types.js';
import { commentOf, decisionOf } from '../assessment/records.js';
import { packOf, pointOf } from '../support/packs.js';
import { fruitGroup } from './groups.js';

const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } })])]);
const secret = /Whittaker|Lomax|07700|brookmail/i;

/** A portfolio whose records still hold what its one entry has left out since, and whose file is called for a customer. */
function source() {
  const { manifest } = readManifest('learner: Maya Okafor\nassessor: Helen Hallam\nqualityAssurer: Grace Obi\n');
  const by = 'Helen Hallam';
  const decision = decisionOf('d', { by, entry: 'evidence/Mrs_Lomax.md', reason: 'Helen Whittaker wrote p@brookmail.example.', basis: [{ words: 'I sold Mrs Pauline\nWhittaker the apples, 07700 900123.' }] });
  const records: AssessmentRecord[] = [
    decision,
    { kind: 'sample', id: 's', decision: 'd', by: 'Grace Obi', at: '2026-03-20T09:30:00Z', verdict: 'action-needed', note: 'Ask Mrs Whittaker on 07700 900123.' },
    commentOf('c', { by, entry: 'evidence/Mrs_Lomax.md', text: 'Who is Mrs Whittaker?' }),
  ];
  const assessment = standingOf(records);
  const key = 'evidence/Mrs_Lomax.md';
  const entries = [{ key, name: 'Mrs_Lomax', path: key, checked: checker.check('I sold Mrs Lomax the apples.') }];
  const portfolio = createPortfolioChecker().check({ manifest, packs: checker.packs, entries, assessment, whole: true, today: '2026-06-30' });
  return { portfolio, manifest, assessment, name: 'Maya Okafor', unread: 0, recordUnread: false };
}

describe('Records, whatever private details the entries have lost since', () => {
  for (const kind of recordKinds) {
    it(`hold none: ${kind}`, () => {
      const sheet = JSON.stringify(buildRecord(kind, source()));
      assert.doesNotMatch(sheet, secret);
      assert.match(sheet, /Helen Hallam/);
      assert.match(sheet, /Grace Obi/);
    });
  }

  it('give none to a cohort or a sampling plan', () => {
    const { portfolio, manifest, name } = source();
    const learners = [{ ...learnerProgress(name, portfolio, manifest), path: 'maya' }];
    const plan = samplePlan(learners, { seed: '1', share: 1, newAssessors: [], newShare: 1, oneOfEach: [] });
    assert.equal(plan.drawn.length, 1);
    for (const told of [jsonCohort(learners, []), csvCohort(learners), prettyCohort(learners, []), htmlCohort(learners, [], '2026-06-30'), jsonSample(plan), csvSample(plan), prettySample(plan, 'Grace Obi')]) assert.doesNotMatch(told, secret);
    assert.match(jsonSample(plan), /Helen Hallam/);
  });
});

describe('Reports for people', () => {
  it('have no customer\'s name in the path of a file', () => {
    const group = fruitGroup({ 'evidence/mrs-lomax.md': 'I sold Mrs Lomax an apple and a pear.' });
    for (const report of [reportCsv([group]), reportMarkdown([group], '2026-06-30'), reportHtml([group], '2026-06-30')]) {
      assert.doesNotMatch(report, /Lomax/i);
      assert.match(report, /Customer A\\?\.md/);
    }
  });
});
