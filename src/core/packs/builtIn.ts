import customerConfidence from '../../../schemas/packs/customer-confidence.pack.yaml';
import customerTypes from '../../../schemas/packs/customer-types.pack.yaml';
import type { Pack } from './types.js';

/** The packs that ship with the project, in the order in which they are shown. The tests hold them to the packs' schema. */
export const builtInPacks: readonly Pack[] = [customerConfidence as Pack, customerTypes as Pack];
