import type { Severity } from '../diagnostics/types.js';
import type { CheckedPortfolio } from './checkPortfolio.js';
import type { Obstacle } from './inTheWay.js';

/** How pressing an obstacle is: a broken file; a point; something to look at first; something unfinished. */
export type Pressing = 'broken' | 'points' | 'look-first' | 'unfinished';

/** What stands in the way, of one kind. */
export interface ObstacleGroup {
  readonly pressing: Pressing;
  /** Never empty. */
  readonly obstacles: readonly Obstacle[];
}

const order = ['broken', 'points', 'look-first', 'unfinished'] as const;

/** What stands in the way of handing a portfolio in, most pressing first; without the declaration, which is asked for on its own. */
export function obstaclesByPressing({ inTheWay }: Pick<CheckedPortfolio, 'inTheWay'>): readonly ObstacleGroup[] {
  const told = inTheWay.filter((obstacle) => !isDeclaration(obstacle));
  return order.map((pressing) => ({ pressing, obstacles: told.filter((obstacle) => pressingOf(obstacle) === pressing) })).filter(({ obstacles }) => obstacles.length > 0);
}

const pressingBy: Readonly<Record<Severity, Pressing>> = { error: 'broken', warning: 'look-first', information: 'unfinished', hint: 'unfinished' };

function pressingOf({ severity }: Obstacle): Pressing {
  return severity === undefined ? 'points' : pressingBy[severity];
}

/** The declaration for the whole portfolio, which stands in the manifest. */
function isDeclaration({ code, place }: Obstacle): boolean {
  return code === 'authenticity.no-declaration' && place?.key === undefined;
}
