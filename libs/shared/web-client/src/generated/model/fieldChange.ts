/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface FieldChange {
  field: string;
  /** @nullable */
  before: string | null;
  /** @nullable */
  after: string | null;
  isWithheld: boolean;
}
