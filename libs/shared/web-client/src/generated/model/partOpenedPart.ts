/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type PartOpenedPart = typeof PartOpenedPart[keyof typeof PartOpenedPart];


export const PartOpenedPart = {
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
