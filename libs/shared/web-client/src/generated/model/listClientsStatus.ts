/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ListClientsStatus = typeof ListClientsStatus[keyof typeof ListClientsStatus] | null;


export const ListClientsStatus = {
  active: 'active',
  paused: 'paused',
  closed: 'closed',
  all: 'all',
} as const;
