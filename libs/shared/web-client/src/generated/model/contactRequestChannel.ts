/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type ContactRequestChannel = typeof ContactRequestChannel[keyof typeof ContactRequestChannel];


export const ContactRequestChannel = {
  phone: 'phone',
  sms: 'sms',
  email: 'email',
  letter: 'letter',
  app: 'app',
  visit: 'visit',
} as const;
