import { shownSeverity } from '../diagnostics/severities.js';
import type { Obstacle } from './inTheWay.js';

/**
 * What stands in the way as the user wants findings to be shown: a code that is turned off, or made a hint, does not
 * stand in the way. What points lack always does.
 * @param setting the value of the setting, whatever stands there
 */
export function shownObstacles(obstacles: readonly Obstacle[], setting: unknown): readonly Obstacle[] {
  return obstacles.flatMap((obstacle) => {
    const { code, severity: own } = obstacle;
    if (code === undefined || own === undefined) return [obstacle];
    const severity = shownSeverity(code, own, setting);
    return severity === 'off' || severity === 'hint' ? [] : [{ ...obstacle, severity }];
  });
}
