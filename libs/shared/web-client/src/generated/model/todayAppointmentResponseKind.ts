/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type TodayAppointmentResponseKind = typeof TodayAppointmentResponseKind[keyof typeof TodayAppointmentResponseKind];


export const TodayAppointmentResponseKind = {
  visit: 'visit',
  office: 'office',
  phone: 'phone',
  video: 'video',
  app: 'app',
} as const;
