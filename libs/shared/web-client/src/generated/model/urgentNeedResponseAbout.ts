/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type UrgentNeedResponseAbout = typeof UrgentNeedResponseAbout[keyof typeof UrgentNeedResponseAbout] | null;


export const UrgentNeedResponseAbout = {
  energy: 'energy',
  water: 'water',
  heating: 'heating',
  health_insurance: 'health_insurance',
} as const;
