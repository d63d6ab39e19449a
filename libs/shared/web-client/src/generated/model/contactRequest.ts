/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ContactRequestChannel } from './contactRequestChannel';

export interface ContactRequest {
  channel: ContactRequestChannel;
  /**
     * @maxLength 30
     * @nullable
     */
  phone?: string | null;
  /**
     * @maxLength 254
     * @nullable
     */
  email?: string | null;
  /** @nullable */
  numberConfirmedOn?: string | null;
  /**
     * @minLength 1
     * @maxLength 100
     */
  language: string;
  interpreter: boolean;
  /**
     * @maxLength 200
     * @nullable
     */
  bestTime?: string | null;
}
