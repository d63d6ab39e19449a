/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { OwnBottleneckResponseTheme } from './ownBottleneckResponseTheme';
import type { ReportedAbout } from './reportedAbout';

export interface OwnBottleneckResponse {
  id: string;
  text: string;
  theme: OwnBottleneckResponseTheme;
  reportedOn: string;
  /** @nullable */
  client: ReportedAbout | null;
}
