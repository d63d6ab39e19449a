/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { FileEventKind } from './fileEventKind';

export interface FileEvent {
  at: string;
  kind: FileEventKind;
  /** @nullable */
  text: string | null;
  /** @nullable */
  by: string | null;
}
