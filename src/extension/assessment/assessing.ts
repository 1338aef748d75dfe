import type { Boundary } from '../boundary.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Groups } from '../evidence/groups.js';
import type { Portfolios } from '../evidence/portfolios.js';
import type { Assessments } from './assessments.js';

/** What the assessor's commands and views work on. */
export interface Assessing {
  readonly store: EvidenceStore;
  readonly portfolios: Portfolios;
  readonly groups: Groups;
  readonly assessments: Assessments;
  readonly boundary: Boundary;
}
