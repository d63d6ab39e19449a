/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type PersonWithAccessSeesItem = typeof PersonWithAccessSeesItem[keyof typeof PersonWithAccessSeesItem];


export const PersonWithAccessSeesItem = {
  contact: 'contact',
  household: 'household',
  bridge: 'bridge',
  plan: 'plan',
  shared_plan: 'shared_plan',
  conversations: 'conversations',
  notes: 'notes',
  confidential: 'confidential',
  phone: 'phone',
  address: 'address',
  life_domain: 'life_domain',
} as const;
