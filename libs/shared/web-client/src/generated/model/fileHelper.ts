/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { FileHelperKind } from './fileHelperKind';

export interface FileHelper {
  kind: FileHelperKind;
  name: string;
  role: string;
  /** @nullable */
  organisationName: string | null;
}
