/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { PlateItemResponse } from './plateItemResponse';

export interface ColleagueCaseloadResponse {
  staffMemberId: string;
  name: string;
  items: PlateItemResponse[];
}
