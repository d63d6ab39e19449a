/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type FileAppointmentKind = typeof FileAppointmentKind[keyof typeof FileAppointmentKind];


export const FileAppointmentKind = {
  visit: 'visit',
  office: 'office',
  phone: 'phone',
  video: 'video',
  app: 'app',
} as const;
