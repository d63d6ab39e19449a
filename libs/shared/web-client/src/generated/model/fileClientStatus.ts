/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type FileClientStatus = typeof FileClientStatus[keyof typeof FileClientStatus];


export const FileClientStatus = {
  active: 'active',
  paused: 'paused',
  closed: 'closed',
  anonymised: 'anonymised',
} as const;
