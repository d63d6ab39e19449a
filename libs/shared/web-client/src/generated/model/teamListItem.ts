/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface TeamListItem {
  id: string;
  name: string;
  /** @nullable */
  phone: string | null;
  /** @nullable */
  defaultProcessingActivityId: string | null;
}
