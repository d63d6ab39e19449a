/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { ReportBottleneckRequestTheme } from './reportBottleneckRequestTheme';

export interface ReportBottleneckRequest {
  /** @nullable */
  id?: string | null;
  /**
     * @minLength 1
     * @maxLength 2000
     */
  text: string;
  theme: ReportBottleneckRequestTheme;
  /** @nullable */
  clientId?: string | null;
}
