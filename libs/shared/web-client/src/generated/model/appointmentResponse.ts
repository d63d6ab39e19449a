/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AppointmentResponseKind } from './appointmentResponseKind';
import type { AppointmentResponseStatus } from './appointmentResponseStatus';

export interface AppointmentResponse {
  clientId: string;
  callName: string;
  conversationId: string;
  version: number;
  kind: AppointmentResponseKind;
  status: AppointmentResponseStatus;
  startsAt: string;
  /** @nullable */
  durationMinutes: number | null;
  /** @nullable */
  place: string | null;
  interpreter: boolean;
  mayChange: boolean;
}
