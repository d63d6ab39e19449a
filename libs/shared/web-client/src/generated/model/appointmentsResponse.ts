/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AppointmentResponse } from './appointmentResponse';

export interface AppointmentsResponse {
  from: string;
  until: string;
  items: AppointmentResponse[];
}
