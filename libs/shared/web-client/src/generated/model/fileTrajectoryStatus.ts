/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type FileTrajectoryStatus = typeof FileTrajectoryStatus[keyof typeof FileTrajectoryStatus];


export const FileTrajectoryStatus = {
  active: 'active',
  paused: 'paused',
  closed: 'closed',
} as const;
