/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type UrgentNeedRequestAbout = typeof UrgentNeedRequestAbout[keyof typeof UrgentNeedRequestAbout] | null;


export const UrgentNeedRequestAbout = {
  energy: 'energy',
  water: 'water',
  heating: 'heating',
  health_insurance: 'health_insurance',
} as const;
