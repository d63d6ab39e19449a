/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { LogClient } from './logClient';

export interface LogClients {
  items: LogClient[];
}
