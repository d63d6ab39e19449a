/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AppointmentResponseKind = typeof AppointmentResponseKind[keyof typeof AppointmentResponseKind];


export const AppointmentResponseKind = {
  visit: 'visit',
  office: 'office',
  phone: 'phone',
  video: 'video',
  app: 'app',
} as const;
