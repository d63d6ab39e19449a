/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type RecordUrgentNeedRequestAbout = typeof RecordUrgentNeedRequestAbout[keyof typeof RecordUrgentNeedRequestAbout] | null;


export const RecordUrgentNeedRequestAbout = {
  energy: 'energy',
  water: 'water',
  heating: 'heating',
  health_insurance: 'health_insurance',
} as const;
