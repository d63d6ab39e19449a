/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { BottleneckResponseTheme } from './bottleneckResponseTheme';

export interface BottleneckResponse {
  id: string;
  text: string;
  theme: BottleneckResponseTheme;
  reportedOn: string;
  /** @nullable */
  teamName: string | null;
  /** @nullable */
  reportedByName: string | null;
}
