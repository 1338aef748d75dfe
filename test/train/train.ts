/**
 * Learns the scorers from `test/corpus`, and from the packs' own examples, and writes `schemas/packs/learned.json`: `npm run train`.
 * Thresholds and the mix of scores come from scores of whole files left out in turn; the weights then from all files.
 */
import { writeFileSync } from 'node:fs';
import { createFeatureReader } from '../../src/core/learning/features.js';
import type { ModelFile } from '../../src/core/learning/model.js';
import { builtInPacks } from '../../src/core/packs/builtIn.js';
import { builtInWordClasses } from '../../src/core/packs/builtInWordClasses.js';
import { readCorpus } from './corpus.js';
import { chooseThresholds, learnParts, mixOf, mixParts, readingsOf } from './evaluate.js';
import { joinPassages } from './joined.js';
import { packExamples, severalTimes } from './packExamples.js';
import { createPreparer, featureId } from './prepare.js';
import { recipe } from './recipe.js';

const target = 'schemas/packs/learned.json';
const most = 300_000;

const prepare = createPreparer(createFeatureReader(builtInWordClasses, featureId));
const corpus = readCorpus('test/corpus');
const marked = corpus.map(prepare);
const examples = packExamples(builtInPacks).map(prepare);
const passages = [...marked, ...severalTimes(examples)];
const { parts, whole } = await learnParts({ passages, recipe }, joinPassages(corpus).map(prepare));
const readings = readingsOf(parts);
const { scores } = mixParts(parts, readings, recipe);
const mix = mixOf(parts, readings, recipe);
const file: ModelFile = { ...whole, mix, ...chooseThresholds([...marked, ...examples], scores, [...recipe.points, ...recipe.misconceptions]) };
const json = `${JSON.stringify(file)}\n`;
if (json.length > most) throw new Error(`The weights file would have ${json.length} bytes; ${most} are allowed. Weigh fewer features.`);
writeFileSync(target, json);
console.log(`${target}: ${marked.length} passages, ${examples.length} examples of packs, ${file.features.reduce((sum, each) => sum + each, 0)} features, ${json.length} bytes`);
