import assert from 'node:assert/strict';
import { reportSarif } from '../../../src/core/report/sarif.js';
import type { ReportedGroup } from '../../../src/core/report/types.js';
import { createLineIndex } from '../../../src/core/text/lineIndex.js';
import { sarifProblems, type SarifLog } from '../support/sarif.js';
import { fruitGroup, privateName, withFinding } from './groups.js';

const logOf = (...groups: ReportedGroup[]): SarifLog => {
  const log = JSON.parse(reportSarif(groups, '1.2.3')) as SarifLog;
  assert.deepEqual(sarifProblems(log), []);
  return log;
};
const runOf = (...groups: ReportedGroup[]) => logOf(...groups).runs[0]!;

describe('The SARIF report', () => {
  it('is held to the published schema, which refuses what is no log', () => {
    assert.notDeepEqual(sarifProblems({ version: '2.1.0' }), []);
    assert.notDeepEqual(sarifProblems({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: {} }] }] }), []);
  });

  it('gives each finding with its rule, level and place, lines and columns counted from one', () => {
    const run = runOf(fruitGroup({ 'evidence/a.md': 'One.\r\n\r\nCafé 🍐. [F.7]' }));
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const [result] = run.results;
    assert.equal(result?.ruleId, 'claim.unknown-point');
    assert.equal(run.tool.driver.rules[result.ruleIndex]?.id, 'claim.unknown-point');
    assert.equal(result.level, 'warning');
    assert.deepEqual(result.locations[0]?.physicalLocation.region, { startLine: 3, startColumn: 11, endLine: 3, endColumn: 14 });
  });

  it('explains every rule that it names', () => {
    const { tool: { driver: { rules } } } = runOf(withFinding(fruitGroup({ 'a.md': 'Apple. [F.7] [F.1]' }), 'Apple', { code: 'misconception.MC.9', severity: 'warning', message: 'M.' }));
    assert.deepEqual(rules.map(({ id }) => id), ['claim.partly-found', 'claim.unknown-point', 'misconception.MC.9']);
    for (const { help } of rules) assert.match(help.text, /\w+ .*\.$/);
  });

  it('names files by relative addresses that hold spaces and signs', () => {
    const run = runOf(fruitGroup({ 'my evidence/50% & #1?.md': 'Apple. [F.7]', '../other/ä:b.md': 'Pear.' }));
    assert.deepEqual(run.artifacts.map(({ location }) => location.uri), ['../other/%C3%A4%3Ab.md', 'my%20evidence/50%25%20%26%20%231%3F.md', 'portfolio.yaml']);
    const { artifactLocation } = run.results[0]!.locations[0]!.physicalLocation;
    assert.equal(run.artifacts[artifactLocation.index]?.location.uri, artifactLocation.uri);
  });

  it('gives what was silenced as suppressed, with its reason, and says of the others that they are not', () => {
    const group = withFinding(fruitGroup({ 'a.md': 'Old apple. [F.7]' }), 'apple', { code: 'currency.too-old', severity: 'warning', message: 'Too old.' }, 'Long leave.');
    const run = runOf(group);
    assert.deepEqual(run.results.map(({ ruleId, suppressions }) => [ruleId, suppressions]), [['claim.unknown-point', []], ['currency.too-old', [{ kind: 'inSource', justification: 'Long leave.' }]]]);
    const external = runOf({ ...group, manifest: { ...group.manifest!, silencedCodes: ['currency.too-old'] } });
    assert.equal(external.results[1]?.suppressions[0]?.kind, 'external');
  });

  it('gives the places that belong to a finding, in other entries too', () => {
    const group = withFinding(fruitGroup({ 'a.md': 'One apple.', 'b.md': '\n\nTwo pears.' }), 'One', { code: 'authenticity.same-text', severity: 'warning', message: 'Same.', related: [{ key: 'b.md', range: { start: 2, end: 5 }, message: 'Here too.' }, { key: 'gone.md', range: { start: 0, end: 1 }, message: 'Nowhere.' }] });
    const [related, ...more] = runOf(group).results[0]!.relatedLocations!;
    assert.deepEqual([related?.physicalLocation.artifactLocation.uri, related?.physicalLocation.region.startLine, related?.message.text], ['b.md', 3, 'Here too.']);
    assert.deepEqual(more, []);
  });

  it('gives what is told at the manifest', () => {
    const group = fruitGroup({});
    const run = runOf({ ...group, portfolio: { ...group.portfolio, manifestDiagnostics: [{ code: 'pack.unknown', severity: 'error', message: 'No such pack.', range: { start: 0, end: 7 } }] } });
    assert.deepEqual(run.results.map(({ level, locations }) => [level, locations[0]?.physicalLocation.artifactLocation.uri]), [['error', 'portfolio.yaml']]);
  });

  it('gives what is told at a record of decisions, at its place', () => {
    const text = '{\n  "version": 1,\n';
    const run = runOf({ ...fruitGroup({}), records: [{ path: 'assessment/decisions.json', lines: createLineIndex(text), diagnostics: [{ code: 'decision.broken-record', severity: 'error', message: 'Cut off.', range: { start: 4, end: 6 } }] }] });
    assert.deepEqual(run.results.map(({ ruleId, level, locations: [place] }) => [ruleId, level, place?.physicalLocation.artifactLocation.uri, place?.physicalLocation.region.startLine]), [['decision.broken-record', 'error', 'assessment/decisions.json', 2]]);
    assert.deepEqual(run.artifacts.map(({ mimeType }) => mimeType), ['application/json', 'application/yaml']);
  });

  it('holds no private text', () => {
    const group = withFinding(fruitGroup({ 'a.md': 'Mrs Ada Quill had apples.' }), 'Mrs Ada Quill', privateName('Ada Quill'));
    assert.doesNotMatch(reportSarif([group], '1.2.3'), /Quill/);
  });

  it('stands for no portfolio at all', () => { assert.deepEqual(runOf().results, []); });
});
