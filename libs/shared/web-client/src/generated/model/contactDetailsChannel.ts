/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ContactDetailsChannel = typeof ContactDetailsChannel[keyof typeof ContactDetailsChannel];


export const ContactDetailsChannel = {
  phone: 'phone',
  sms: 'sms',
  email: 'email',
  letter: 'letter',
  app: 'app',
  visit: 'visit',
} as const;
