/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { TalkAgreementWay } from './talkAgreementWay';

export interface TalkAgreement {
  /**
     * @minLength 1
     * @maxLength 200
     */
  clientName: string;
  way: TalkAgreementWay;
}
