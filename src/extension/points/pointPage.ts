import type * as vscode from 'vscode';
import { foundShapes, foundWords, pointName, quoted, earnsLabel, stillToShow } from '../../core/words/messages.js';
import { claimsLabel, doesNotLabel, noPassagesMessage, noticeLabel, passageLink, passagesLabel } from '../../core/words/writing.js';
import { longName } from '../evidence/entry.js';
import type { Group } from '../evidence/groups.js';
import { claimLocations, passageLocations, pointInGroup } from './passages.js';

/** A line of a page that leads somewhere. */
export interface PageLink {
  /** Line of the page, counted from 0. */
  readonly line: number;
  readonly start: number;
  readonly length: number;
  readonly location: vscode.Location;
}

/** A page's text, and where its lines lead. */
export interface PointPage {
  readonly text: string;
  readonly links: readonly PageLink[];
}

/** A marking point as its pack describes it, with every passage and claim of a group. */
export function pointPage(group: Group, pack: string, id: string): PointPage | undefined {
  const point = group.points.find((each) => each.pack === pack && each.point.point.id === id);
  const source = group.packs.find((each) => each.pack.id === pack)?.pack;
  if (!point || !source) return undefined;
  const { statement, earns, doesNot } = point.point.point;
  const shown = pointInGroup(group, pack, id);
  const missing = shown.find(({ coverage }) => coverage.found === 'partly')?.coverage.missing ?? [point.point.point.stillToShow];
  const lines: string[] = [
    `# ${pointName(point)}`, '', `${foundShapes[point.found]} ${foundWords[point.found]}${point.found === 'found' ? '' : `. ${stillToShow({ missing })}`}`, '', plain(statement), '',
    `## ${earnsLabel}`, '', plain(earns), '', `## ${doesNotLabel}`, '', plain(doesNot), '', `## ${passagesLabel}`, '',
  ];
  const links: PageLink[] = [];
  const add = (location: vscode.Location, name: string, words: string): void => {
    const label = passageLink(name, location.range.start.line + 1);
    links.push({ line: lines.length, start: 2, length: label.length, location });
    lines.push(`- ${label}: ${words}`);
  };
  for (const each of shown) {
    passageLocations(each).forEach((location, index) => {
      const evidence = each.coverage.evidence[index];
      if (evidence) add(location, longName(each.entry), `${quoted(each.entry.checked.document.text.slice(evidence.range.start, evidence.range.end))} (${evidence.reason})`);
    });
  }
  if (links.length === 0) lines.push(noPassagesMessage);
  lines.push('', `## ${claimsLabel}`, '');
  for (const each of shown) for (const location of claimLocations(each)) add(location, longName(each.entry), foundWords[each.coverage.found]);
  lines.push('', `## ${noticeLabel}`, '', plain(`${source.title}. ${source.notice}`), '');
  return { text: lines.join('\n'), links };
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
