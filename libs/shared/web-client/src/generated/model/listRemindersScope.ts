/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ListRemindersScope = typeof ListRemindersScope[keyof typeof ListRemindersScope] | null;


export const ListRemindersScope = {
  mine: 'mine',
  team: 'team',
} as const;
