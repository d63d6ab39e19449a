/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type FinishTalkRequestNextKind = typeof FinishTalkRequestNextKind[keyof typeof FinishTalkRequestNextKind] | null;


export const FinishTalkRequestNextKind = {
  visit: 'visit',
  office: 'office',
  phone: 'phone',
  video: 'video',
  app: 'app',
} as const;
