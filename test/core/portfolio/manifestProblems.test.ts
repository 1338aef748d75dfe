import assert from 'node:assert/strict';
import { readManifest } from '../../../src/core/portfolio/manifest.js';
import { manifestProblems, type ManifestFacts } from '../../../src/core/portfolio/manifestProblems.js';

const told = (text: string, facts: Partial<ManifestFacts> = {}): [string, string, string][] => {
  const { manifest, problems } = readManifest(text);
  return manifestProblems(manifest, { problems, knownPacks: ['fruit'], builtInPacks: ['fruit'], hasEvidence: true, ...facts }).map(({ code, message, range }) => [code, message, text.slice(range.start, range.end)]);
};

describe('What is told at a manifest', () => {
  it('is nothing when it is sound', () => { assert.deepEqual(told('learner: A. Learner\npacks: [fruit]\n'), []); });

  it('is each pack that is not there, at its name', () => {
    assert.deepEqual(told('packs: [fruit, veg, nuts]\n').map(([code, , words]) => [code, words]), [['pack.unknown', 'veg'], ['pack.unknown', 'nuts']]);
  });

  it('is a field of the wrong kind', () => { assert.deepEqual(told('packs: fruit\n').map(([code]) => code), ['portfolio.invalid']); });

  it('is that no file matches, naming the patterns', () => {
    const [[code, message, words] = []] = told('evidence: [work/*.md, seen/*.md]\n', { hasEvidence: false });
    assert.deepEqual([code, words], ['portfolio.no-evidence', '[work/*.md, seen/*.md]']);
    assert.match(message ?? '', /no file matches work\/\*\.md or seen\/\*\.md/);
  });

  it('names the usual patterns where it has none of its own', () => {
    assert.match(told('learner: A\n', { hasEvidence: false })[0]?.[1] ?? '', /evidence\/\*\*\/\*\.md or witness\/\*\*\/\*\.md/);
  });

  it('says nothing of evidence that nobody looked for', () => { assert.deepEqual(told('learner: A\n', { hasEvidence: undefined }), []); });
});
