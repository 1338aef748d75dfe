import { itemsOf, type KnownValues } from '../../core/completion/suggest.js';
import { diagnosticCodes } from '../../core/diagnostics/types.js';
import { builtInPacks } from '../../core/packs/builtIn.js';
import { longName, shortName } from '../evidence/entry.js';
import type { Group } from '../evidence/groups.js';

/** Ids that stand in no schema: of packs, marking points, codes and entries. */
export function knownValues(group: Group | undefined): KnownValues {
  return (path) => {
    switch (path) {
      case itemsOf('packs'):
        return [...builtInPacks, ...(group?.portfolio?.packs ?? [])].map(({ id, title }) => ({ value: id, description: title }));
      case 'policy.points.*':
        return (group?.points ?? []).map(({ point: { point } }) => ({ value: point.id, description: point.title }));
      case 'silence.[].code':
        return Object.entries(diagnosticCodes).map(([value, description]) => ({ value, description }));
      case 'silence.[].entries.[]':
        return (group?.entries ?? []).map((each) => ({ value: shortName(each), description: longName(each) }));
      default:
        return [];
    }
  };
}
