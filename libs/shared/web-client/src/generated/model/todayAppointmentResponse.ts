/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TodayAppointmentResponseKind } from './todayAppointmentResponseKind';

export interface TodayAppointmentResponse {
  clientId: string;
  callName: string;
  conversationId: string;
  version: number;
  startsAt: string;
  kind: TodayAppointmentResponseKind;
  /** @nullable */
  place: string | null;
  interpreter: boolean;
  /** @nullable */
  durationMinutes: number | null;
  mayChange: boolean;
  /** @nullable */
  lastAgreed: string | null;
}
