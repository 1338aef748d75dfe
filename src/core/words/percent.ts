/** A share from 0 to 1 in whole per cent, "67 %": the nearest, but all and nothing only where it is exactly so. */
export function percent(share: number): string {
  const nearest = Math.round(share * 100);
  return `${share > 0 && share < 1 ? Math.min(99, Math.max(1, nearest)) : nearest} %`;
}
