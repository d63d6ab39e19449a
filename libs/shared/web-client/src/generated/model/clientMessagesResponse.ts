/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { MessagePartnerResponse } from './messagePartnerResponse';
import type { MessageResponse } from './messageResponse';

export interface ClientMessagesResponse {
  items: MessageResponse[];
  colleagues: MessagePartnerResponse[];
  mayFollowUp: boolean;
}
