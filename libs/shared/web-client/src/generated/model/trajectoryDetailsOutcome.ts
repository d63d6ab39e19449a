/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type TrajectoryDetailsOutcome = typeof TrajectoryDetailsOutcome[keyof typeof TrajectoryDetailsOutcome] | null;


export const TrajectoryDetailsOutcome = {
  goals_reached: 'goals_reached',
  continues_alone: 'continues_alone',
  continues_elsewhere: 'continues_elsewhere',
  moved_away: 'moved_away',
  stopped_by_client: 'stopped_by_client',
  out_of_reach: 'out_of_reach',
  deceased: 'deceased',
} as const;
