/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type CloseTrajectoryRequestOutcome = typeof CloseTrajectoryRequestOutcome[keyof typeof CloseTrajectoryRequestOutcome];


export const CloseTrajectoryRequestOutcome = {
  goals_reached: 'goals_reached',
  continues_alone: 'continues_alone',
  continues_elsewhere: 'continues_elsewhere',
  moved_away: 'moved_away',
  stopped_by_client: 'stopped_by_client',
  out_of_reach: 'out_of_reach',
  deceased: 'deceased',
} as const;
