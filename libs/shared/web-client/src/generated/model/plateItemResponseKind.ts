/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type PlateItemResponseKind = typeof PlateItemResponseKind[keyof typeof PlateItemResponseKind];


export const PlateItemResponseKind = {
  lead_worker: 'lead_worker',
  co_worker: 'co_worker',
  stand_in: 'stand_in',
  experience_expert: 'experience_expert',
} as const;
