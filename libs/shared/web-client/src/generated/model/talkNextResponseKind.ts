/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type TalkNextResponseKind = typeof TalkNextResponseKind[keyof typeof TalkNextResponseKind] | null;


export const TalkNextResponseKind = {
  visit: 'visit',
  office: 'office',
  phone: 'phone',
  video: 'video',
  app: 'app',
} as const;
