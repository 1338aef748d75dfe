/**
 * Prints how often the checker agrees with people who marked by hand: `npm run accuracy [-- folder]`.
 * Without a folder: the corpus in test/corpus. Every passage is judged by scorers that have not learnt from its file.
 * With a folder of `*.jsonl` in the same format: those passages, judged by what ships.
 */
import { existsSync } from 'node:fs';
import { createFeatureReader } from '../../src/core/learning/features.js';
import { createLikenessScorer } from '../../src/core/learning/likenessScorer.js';
import { decodeModel, type ModelFile } from '../../src/core/learning/model.js';
import { builtInPacks } from '../../src/core/packs/builtIn.js';
import { builtInScorer } from '../../src/core/packs/builtInScorer.js';
import { builtInWordClasses } from '../../src/core/packs/builtInWordClasses.js';
import { keptApart, readCorpus, type LabelledPassage } from '../train/corpus.js';
import { chooseThresholds, learnParts, mixOf, mixParts, readingsOf } from '../train/evaluate.js';
import { joinPassages } from '../train/joined.js';
import { packExamples, severalTimes } from '../train/packExamples.js';
import { createPreparer, featureId, type Prepared } from '../train/prepare.js';
import { recipe } from '../train/recipe.js';
import { answer, pointAnswers, type PassageAnswer } from './answers.js';
import { baselines, criteriaOf } from './baselines.js';
import { adversarialLine, figureRow, figures, fileTable, markedLine, misconceptionTable, missLines, partlyTable, pointTable } from './print.js';

const learntIds = [...recipe.points, ...recipe.misconceptions];
const [folder] = process.argv.slice(2);
if (folder === undefined) await scoreOwnCorpus();
else if (existsSync(folder)) tell(`${folder}, judged by what ships`, answer(readCorpus(folder), builtInPacks, builtInScorer()));
else console.log(`There is no folder ${folder}: nothing was scored.`);

async function scoreOwnCorpus(): Promise<void> {
  const prepare = createPreparer(createFeatureReader(builtInWordClasses, featureId));
  const all = readCorpus('test/corpus');
  const proofs = packExamples(builtInPacks);
  const learntFrom = all.filter(({ file }) => !keptApart.includes(file));
  const marked = learntFrom.map(prepare);
  const examples = proofs.map(prepare);
  const open = [...marked, ...examples];
  const taught = [...marked, ...severalTimes(examples)];
  const isProof = ({ passage }: PassageAnswer): boolean => proofs.includes(passage);
  const { parts, whole } = await learnParts({ passages: taught, recipe }, joinPassages(learntFrom).map(prepare));
  const readings = readingsOf(parts);
  const { mixes, scores } = mixParts(parts, readings, recipe);
  const byParts = parts.flatMap(({ passages, model }, part) => {
    const own = new Set(passages);
    return judge([...own], { ...model, mix: mixes[part]!, ...chooseThresholds(open.filter((each) => !own.has(each)), scores, learntIds) });
  });
  tell('Each file judged by what was learnt from the others', byParts.filter((each) => !isProof(each)));
  tell("The packs' own examples, judged by what was learnt from the rest", byParts.filter(isProof));
  console.log(`\nRivals on the same passages, each with the threshold that suits it best:`);
  for (const rival of baselines(byParts.filter((each) => !isProof(each)).map(({ passage }) => passage), builtInPacks)) console.log(`${rival.name.padEnd(36)} ${figures(rival.figures)}`);
  const mix = mixOf(parts, readings, recipe);
  const learnt = { ...whole, mix, ...chooseThresholds(open, scores, learntIds) };
  const apart = all.filter(({ file }) => keptApart.includes(file)).map(prepare);
  if (apart.length > 0) tell(`The files kept apart (${keptApart.join(', ')}), judged by what was learnt from the others`, judge(apart, learnt));
  console.log(`\n${criteriaLine(learnt)}`);
}

function judge(passages: readonly Prepared[], model: ModelFile): PassageAnswer[] {
  return answer(passages.map(({ passage }) => passage), builtInPacks, createLikenessScorer(decodeModel(model, builtInWordClasses)));
}

function criteriaLine(model: ModelFile): string {
  const texts = criteriaOf(builtInPacks).map(({ text, point }, index): LabelledPassage => ({
    id: `criterion-${index}`, file: 'criteria', kind: point.appliesTo?.[0] ?? 'written-answer', text, labels: new Map([[point.id, 'not']]), why: new Map(), adversarial: 'criterion-copied', misconceptions: new Set(), unsure: new Set(),
  }));
  const answers = answer(texts, builtInPacks, createLikenessScorer(decodeModel(model, builtInWordClasses)));
  const found = answers.reduce((sum, { found: points }) => sum + [...points.values()].filter((each) => each === 'found').length, 0);
  return `Each of ${texts.length} criteria pasted in as evidence: ${found} points found`;
}

function tell(title: string, answers: readonly PassageAnswer[]): void {
  const points = pointAnswers(answers);
  console.log(`\n${title}: ${answers.length} passages\n`);
  console.log(missLines(points));
  console.log(`\n${title}: ${answers.length} passages, ${points.length} decisions\n`);
  console.log(`${pointTable(points)}\n`);
  console.log(`${partlyTable(points)}\n`);
  console.log(`${fileTable(points)}\n`);
  console.log(figureRow('long entries', points.filter(({ passage }) => passage.text.split(/\s+/).length >= 400)));
  console.log(adversarialLine(points));
  console.log(markedLine(points));
  console.log(`\n${misconceptionTable(answers)}`);
}
