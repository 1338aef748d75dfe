import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { commandIds } from '../../src/extension/ids.js';

interface Contributed {
  readonly commands: readonly { readonly command: string; readonly title: string }[];
  readonly configuration: { readonly properties: Readonly<Record<string, { readonly markdownDescription?: string; readonly order?: number }>> };
  readonly snippets: readonly { readonly path: string }[];
  readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
  readonly walkthroughs: readonly { readonly steps: readonly { readonly description: string; readonly media: { readonly image: Readonly<Record<string, string>>; readonly altText: string } }[] }[];
  readonly viewsWelcome: readonly { readonly contents: string }[];
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: Contributed };
const readme = readFileSync('README.md', 'utf8');
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const ids = contributes.commands.map(({ command }) => command);
const hidden = ['portfolioEvidence.reveal'];

describe('the manifest, the code and the documents', () => {
  it('name the same commands', () => {
    assert.deepEqual([...ids].sort(), Object.values<string>(commandIds).sort());
    for (const { command } of Object.values(contributes.menus).flat()) assert.ok(ids.includes(command), command);
  });

  it('tell of every command in the README, by its title', () => {
    for (const { command, title } of contributes.commands) if (!hidden.includes(command)) assert.ok(readme.includes(title.replace(/…$/, '')), title);
  });

  it('tell of every setting in the README, and describe it in its place', () => {
    const settings = Object.entries(contributes.configuration.properties);
    for (const [name, { markdownDescription = '' }] of settings) {
      assert.ok(readme.includes(`\`${name}\``), name);
      assert.notEqual(markdownDescription, '', name);
    }
    assert.deepEqual(settings.map(([, { order }]) => order), settings.map((_, index) => index + 1));
  });

  it('tell of every snippet in the README, by what is typed', () => {
    for (const { path } of contributes.snippets) {
      const snippets = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { readonly prefix: readonly string[] }>;
      for (const { prefix } of Object.values(snippets)) assert.ok(readme.includes(`\`${prefix[0] ?? ''}\``), prefix[0]);
    }
  });

  it('lead from walkthrough and welcome texts to commands that are there, with pictures that are described', () => {
    const texts = [...contributes.viewsWelcome.map(({ contents }) => contents), ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ description }) => description))];
    const linked = texts.flatMap((text) => [...text.matchAll(/\(command:(portfolioEvidence\.\w+)/g)].map(([, command = '']) => command));
    assert.ok(linked.length > 0);
    for (const command of linked) assert.ok(ids.includes(command), command);
    for (const { media } of contributes.walkthroughs.flatMap(({ steps }) => steps)) assert.ok(media.altText.length > 20);
  });

  it('have a picture for each theme and step of the walkthrough, and no other', () => {
    const images = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image));
    for (const image of images) assert.deepEqual(Object.keys(image).sort(), ['dark', 'hc', 'hcLight', 'light']);
    assert.deepEqual(images.flatMap(Object.values).sort(), readdirSync('media/walkthrough').map((file) => `media/walkthrough/${file}`).sort());
  });

  it('tell in the changelog what a writer notices', () => {
    for (const words of ['walkthrough', 'New Portfolio', 'New Evidence', 'Ask for a Witness Statement', 'snippets', 'What Next', 'Ready to Submit', 'preview']) assert.match(changelog, new RegExp(words, 'i'));
  });
});
