import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { evidenceKinds } from '../../src/core/document/types.js';
import { commandIds } from '../../src/extension/ids.js';

interface Contributed {
  readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
  readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown; readonly markdownDescription?: string; readonly order?: number }>> };
  readonly snippets: readonly { readonly path: string }[];
  readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>>;
  readonly keybindings: readonly { readonly command: string; readonly key: string }[];
  readonly walkthroughs: readonly { readonly steps: readonly { readonly description: string; readonly completionEvents: readonly string[]; readonly media: { readonly image: Readonly<Record<string, string>>; readonly altText: string } }[] }[];
  readonly viewsWelcome: readonly { readonly contents: string }[];
  readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
}

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
}

const { contributes, activationEvents } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly contributes: Contributed; readonly activationEvents: readonly string[] };
const readme = readFileSync('README.md', 'utf8');
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const code = readdirSync('src/extension', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(path.join('src/extension', file), 'utf8')).join('\n');
const ids = contributes.commands.map(({ command }) => command);
const settings = Object.entries(contributes.configuration.properties);
const snippets = contributes.snippets.flatMap((file) => Object.values(JSON.parse(readFileSync(file.path, 'utf8')) as Record<string, Snippet>));
const inPalette = contributes.commands.filter(({ command }) => !contributes.menus.commandPalette?.some((item) => item.command === command && item.when === 'false'));
const plain = (title: string): string => title.replace(/…$/, '');

/** Names in italics that begin with a capital, as commands are written. */
const namesIn = (text: string): readonly string[] => [...text.matchAll(/(?<![*\w])\*([A-Z][^*\n]+)\*(?!\*)/g)].map(([, name = '']) => name);
/** Commands of VS Code's own, which the documents name as well. */
const ofOthers = ['Go to Definition', 'Go to References', 'Extensions: Install from VSIX…'];

describe('the manifest, the code and the documents', () => {
  it('name the same commands, and the code registers each', () => {
    assert.deepEqual([...ids].sort(), Object.values<string>(commandIds).sort());
    assert.deepEqual(Object.keys(commandIds).filter((key) => !new RegExp(`command\\(commandIds\\.${key}\\b`).test(code)), []);
    for (const { command } of [...Object.values(contributes.menus).flat(), ...contributes.keybindings]) assert.ok(ids.includes(command), command);
    for (const { category } of contributes.commands) assert.equal(category, 'Portfolio Evidence');
    assert.equal(new Set(contributes.commands.map(({ title }) => title)).size, ids.length, 'no two commands have one title');
  });

  it('tell in README and changelog of every command of the palette, by its title', () => {
    for (const { title } of inPalette) {
      assert.ok(namesIn(readme).some((name) => plain(name) === plain(title)), `README: ${title}`);
      assert.ok(namesIn(changelog).some((name) => plain(name) === plain(title)), `CHANGELOG: ${title}`);
    }
  });

  it('name no command that is not there', () => {
    const titles = new Set([...contributes.commands.map(({ title }) => plain(title)), ...ofOthers.map(plain)]);
    assert.deepEqual(namesIn(changelog).filter((name) => !titles.has(plain(name))), []);
    const tables = readme.split('\n').filter((line) => line.startsWith('| '));
    assert.deepEqual(namesIn(tables.join('\n')).filter((name) => !titles.has(plain(name))), []);
    assert.deepEqual([...readme.matchAll(/portfolioEvidence\.\w+/g)].map(([name]) => name).filter((name) => !contributes.configuration.properties[name] && !ids.includes(name)), []);
  });

  it('tell of every setting: in the README in the very words of its place, in the changelog by name; the code reads each', () => {
    for (const [name, { markdownDescription = '' }] of settings) {
      const short = name.replace('portfolioEvidence.', '');
      assert.notEqual(markdownDescription, '', name);
      assert.ok(readme.includes(`\n| \`${name}\` | ${markdownDescription} |\n`), name);
      assert.ok(changelog.includes(`\`${short}\``), short);
      assert.ok(code.includes(`'${short}'`), short);
    }
    assert.deepEqual(settings.map(([, { order }]) => order), settings.map((_, index) => index + 1));
  });

  it('tell of every snippet in the README, by what is typed and what it is for, and of no other', () => {
    for (const { prefix, description } of snippets) assert.ok(readme.includes(`\n| ${prefix.map((each) => `\`${each}\``).join(', ')} | ${description} |\n`), prefix.join());
    const known = snippets.flatMap(({ prefix }) => prefix);
    assert.deepEqual([...readme.matchAll(/`(evidence-[a-z-]+)`/g)].map(([, prefix = '']) => prefix).filter((prefix) => !known.includes(prefix)), []);
    for (const kind of evidenceKinds) assert.ok(known.includes(`evidence-${kind}`), kind);
  });

  it('lead from walkthrough and welcome texts to commands that are there, with pictures that are described', () => {
    const texts = [...contributes.viewsWelcome.map(({ contents }) => contents), ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ description }) => description))];
    const linked = texts.flatMap((text) => [...text.matchAll(/\[([^\]]+)\]\(command:(portfolioEvidence\.\w+)/g)].map(([, , command = '']) => command));
    assert.ok(linked.length > 0);
    for (const command of linked) assert.ok(inPalette.some((each) => each.command === command), command);
    for (const { media } of contributes.walkthroughs.flatMap(({ steps }) => steps)) assert.ok(media.altText.length > 20);
  });

  it('have a picture for each theme and step of the walkthrough, and no other', () => {
    const images = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image));
    for (const image of images) assert.deepEqual(Object.keys(image).sort(), ['dark', 'hc', 'hcLight', 'light']);
    assert.deepEqual(images.flatMap(Object.values).sort(), readdirSync('media/walkthrough').map((file) => `media/walkthrough/${file}`).sort());
  });

  it('wait in the walkthrough for what is there: a context that the code sets, a command, a view', () => {
    const views = Object.values(contributes.views).flat().map(({ id }) => id);
    for (const event of contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap(({ completionEvents }) => completionEvents))) {
      const [kind, name = ''] = event.split(':');
      if (kind === 'onContext') assert.ok(code.includes(`'${name}'`), event);
      else assert.ok((kind === 'onCommand' ? ids : kind === 'onView' ? views : []).includes(name), event);
    }
  });

  it('wake the extension for what it is about, and for nothing that every project has', () => {
    assert.deepEqual(activationEvents.filter((event) => /^onLanguage:(?!markdown$)|^\*|^onStartupFinished/.test(event)), []);
    for (const file of ['portfolio.yaml', '*.pack.yaml', '*.pack.yml', '*.pack.json']) assert.ok(activationEvents.includes(`workspaceContains:**/${file}`), file);
  });

  it('tell in the changelog what a writer notices', () => {
    for (const words of ['walkthrough', 'snippets', 'preview', 'hover', 'badge', 'made-up name', 'declaration']) assert.match(changelog, new RegExp(words, 'i'));
  });
});
