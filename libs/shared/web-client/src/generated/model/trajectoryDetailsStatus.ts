/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TrajectoryDetailsStatus = typeof TrajectoryDetailsStatus[keyof typeof TrajectoryDetailsStatus];


export const TrajectoryDetailsStatus = {
  active: 'active',
  paused: 'paused',
  closed: 'closed',
} as const;
