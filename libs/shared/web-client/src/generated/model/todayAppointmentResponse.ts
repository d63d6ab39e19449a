/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TodayAppointmentResponseKind } from './todayAppointmentResponseKind';

export interface TodayAppointmentResponse {
  clientId: string;
  callName: string;
  conversationId: string;
  startsAt: string;
  kind: TodayAppointmentResponseKind;
  /** @nullable */
  place: string | null;
  interpreter: boolean;
  /** @nullable */
  lastAgreed: string | null;
}
