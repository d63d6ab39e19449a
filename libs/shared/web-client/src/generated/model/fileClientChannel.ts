/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

/**
 * @nullable
 */
export type FileClientChannel = typeof FileClientChannel[keyof typeof FileClientChannel] | null;


export const FileClientChannel = {
  phone: 'phone',
  sms: 'sms',
  email: 'email',
  letter: 'letter',
  app: 'app',
  visit: 'visit',
} as const;
