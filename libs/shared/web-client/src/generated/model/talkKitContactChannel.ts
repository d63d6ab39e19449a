/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type TalkKitContactChannel = typeof TalkKitContactChannel[keyof typeof TalkKitContactChannel] | null;


export const TalkKitContactChannel = {
  phone: 'phone',
  sms: 'sms',
  email: 'email',
  letter: 'letter',
  app: 'app',
  visit: 'visit',
} as const;
