/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ChangeFigure } from './changeFigure';
import type { DomainFigure } from './domainFigure';

export interface PillarFigure {
  code: string;
  title: string;
  /** @nullable */
  client: ChangeFigure | null;
  /** @nullable */
  worker: ChangeFigure | null;
  domains: DomainFigure[];
}
