/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface ProposeHandoverRequest {
  /** @nullable */
  id?: string | null;
  toStaffId: string;
  onDay: string;
  /**
     * @minLength 1
     * @maxLength 4000
     */
  summary: string;
  /** @nullable */
  stayUntilDay?: string | null;
  /** @maxItems 500 */
  leaveNoteIds?: string[];
  /** @maxItems 500 */
  takeNoteIds?: string[];
}
