/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export type AppointmentResponseStatus = typeof AppointmentResponseStatus[keyof typeof AppointmentResponseStatus];


export const AppointmentResponseStatus = {
  planned: 'planned',
  held: 'held',
  missed: 'missed',
  moved: 'moved',
} as const;
