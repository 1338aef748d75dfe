import * as vscode from 'vscode';
import { describeKey, suggest, type Suggestion } from '../../core/completion/suggest.js';
import type { Boundary } from '../boundary.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Groups } from '../evidence/groups.js';
import { escapeMarkdown } from '../markdownText.js';
import { toRange } from '../ranges.js';
import { knownValues } from './knownValues.js';
import { schemaTextAt, type SchemaText } from './schemas.js';

const manifests: vscode.DocumentFilter = { pattern: '**/portfolio.yaml' };
const entries: vscode.DocumentFilter = { language: 'markdown' };
const yamlExtension = 'redhat.vscode-yaml';

/** Offers fields and values in portfolio.yaml and in front matter, with what each is for. Claims have their own. */
export function registerCompletion(store: EvidenceStore, groups: Groups, boundary: Boundary): vscode.Disposable {
  const itemsAt = (document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] => {
    const entry = store.upToDate(document);
    const group = entry ? groups.groupOf(entry) : groups.all.find(({ portfolio }) => portfolio?.file.uri.toString() === document.uri.toString());
    const yaml = schemaTextAt(document, position, store);
    return yaml ? suggest(yaml.text, yaml.offset, yaml.schema, knownValues(group)).map((each) => toItem(each, yaml)) : [];
  };
  const completion: vscode.CompletionItemProvider = {
    provideCompletionItems: (document, position) => boundary.provide(() => (isLeftToOther(document) ? [] : itemsAt(document, position))),
  };
  const hover: vscode.HoverProvider = {
    provideHover: (document, position) => boundary.provide(() => {
      const yaml = isLeftToOther(document) ? undefined : schemaTextAt(document, position, store);
      const described = yaml && describeKey(yaml.text, yaml.offset, yaml.schema);
      return described && new vscode.Hover(new vscode.MarkdownString(escapeMarkdown(described.description)), toRange(yaml.lines, yaml.inDocument(described.range)));
    }),
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider([manifests, entries], completion, '[', ',', ' ', ':'),
    vscode.languages.registerHoverProvider([manifests, entries], hover),
  );
}

/** The YAML extension completes by our schema where it is installed: nothing is to be offered twice. */
function isLeftToOther({ languageId }: vscode.TextDocument): boolean {
  return languageId === 'yaml' && vscode.extensions.getExtension(yamlExtension) !== undefined;
}

function toItem({ label, kind, description, before, after, range }: Suggestion, { inDocument, lines }: SchemaText): vscode.CompletionItem {
  const item = detailed(new vscode.CompletionItem(label, kind === 'key' ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value), description, toRange(lines, inDocument(range)));
  item.insertText = new vscode.SnippetString().appendText(before).appendTabstop(0).appendText(after);
  return item;
}

function detailed(item: vscode.CompletionItem, description: string, range: vscode.Range): vscode.CompletionItem {
  item.documentation = description;
  item.range = range;
  return item;
}
