/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface ReminderWishesRequest {
  wanted: boolean;
  /**
     * @maxLength 100
     * @nullable
     */
  sender?: string | null;
}
