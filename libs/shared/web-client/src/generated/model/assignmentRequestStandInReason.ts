/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type AssignmentRequestStandInReason = typeof AssignmentRequestStandInReason[keyof typeof AssignmentRequestStandInReason] | null;


export const AssignmentRequestStandInReason = {
  leave: 'leave',
  away: 'away',
  between_leads: 'between_leads',
  extra_hands: 'extra_hands',
} as const;
