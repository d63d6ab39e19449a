/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type PlateResponsePosition = typeof PlateResponsePosition[keyof typeof PlateResponsePosition];


export const PlateResponsePosition = {
  below: 'below',
  within: 'within',
  above: 'above',
  no_band: 'no_band',
} as const;
