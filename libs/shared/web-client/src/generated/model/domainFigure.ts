/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ChangeFigure } from './changeFigure';

export interface DomainFigure {
  code: string;
  title: string;
  /** @nullable */
  client: ChangeFigure | null;
  /** @nullable */
  worker: ChangeFigure | null;
}
