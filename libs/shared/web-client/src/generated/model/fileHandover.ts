/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface FileHandover {
  id: string;
  version: number;
  fromName: string;
  onDay: string;
  summary: string;
}
