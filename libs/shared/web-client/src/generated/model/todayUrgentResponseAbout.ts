/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type TodayUrgentResponseAbout = typeof TodayUrgentResponseAbout[keyof typeof TodayUrgentResponseAbout] | null;


export const TodayUrgentResponseAbout = {
  energy: 'energy',
  water: 'water',
  heating: 'heating',
  health_insurance: 'health_insurance',
} as const;
