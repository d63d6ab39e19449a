/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type SkippedClientResponseWhy = typeof SkippedClientResponseWhy[keyof typeof SkippedClientResponseWhy];


export const SkippedClientResponseWhy = {
  household_led_elsewhere: 'household_led_elsewhere',
  already_theirs: 'already_theirs',
  not_in_team: 'not_in_team',
  support_ended: 'support_ended',
  handover_under_way: 'handover_under_way',
} as const;
