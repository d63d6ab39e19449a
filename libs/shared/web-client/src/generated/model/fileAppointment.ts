/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { FileAppointmentKind } from './fileAppointmentKind';

export interface FileAppointment {
  id: string;
  version: number;
  kind: FileAppointmentKind;
  startsAt: string;
  /** @nullable */
  durationMinutes: number | null;
  /** @nullable */
  place: string | null;
  interpreter: boolean;
}
