/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type AssignmentDetailsStandInReason = typeof AssignmentDetailsStandInReason[keyof typeof AssignmentDetailsStandInReason] | null;


export const AssignmentDetailsStandInReason = {
  leave: 'leave',
  away: 'away',
  between_leads: 'between_leads',
  extra_hands: 'extra_hands',
} as const;
