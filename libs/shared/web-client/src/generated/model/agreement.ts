/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AgreementWay } from './agreementWay';

export interface Agreement {
  number: number;
  agreedOn: string;
  way: AgreementWay;
  /** @nullable */
  clientName: string | null;
  staffName: string;
}
