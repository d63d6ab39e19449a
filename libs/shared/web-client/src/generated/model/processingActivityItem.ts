/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */

export interface ProcessingActivityItem {
  id: string;
  code: string;
  name: string;
  law: string;
  article: string;
  purpose: string;
  dataCategories: string;
  retention: string;
}
