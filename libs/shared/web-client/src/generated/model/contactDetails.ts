/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ContactDetailsChannel } from './contactDetailsChannel';

export interface ContactDetails {
  id: string;
  version: number;
  channel: ContactDetailsChannel;
  /** @nullable */
  phone: string | null;
  /** @nullable */
  email: string | null;
  /** @nullable */
  numberConfirmedOn: string | null;
  language: string;
  interpreter: boolean;
  /** @nullable */
  bestTime: string | null;
}
