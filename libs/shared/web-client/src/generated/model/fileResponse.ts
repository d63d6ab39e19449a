/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { BridgeResponse } from './bridgeResponse';
import type { FileAgreement } from './fileAgreement';
import type { FileAppointment } from './fileAppointment';
import type { FileClient } from './fileClient';
import type { FileEmergency } from './fileEmergency';
import type { FileEvent } from './fileEvent';
import type { FileHandover } from './fileHandover';
import type { FileHelper } from './fileHelper';
import type { FileNextStep } from './fileNextStep';
import type { FileResponseMayItem } from './fileResponseMayItem';
import type { FileResponseRelation } from './fileResponseRelation';
import type { FileStrength } from './fileStrength';
import type { FileTrajectory } from './fileTrajectory';
import type { GoalResponse } from './goalResponse';
import type { UrgentNeedResponse } from './urgentNeedResponse';

export interface FileResponse {
  client: FileClient;
  relation: FileResponseRelation;
  may: FileResponseMayItem[];
  /** @nullable */
  handover: FileHandover | null;
  /** @nullable */
  emergency: FileEmergency | null;
  /** @nullable */
  nextStep: FileNextStep | null;
  /** @nullable */
  nextConversation: FileAppointment | null;
  /** @nullable */
  lastAgreed: string | null;
  urgentNeeds: UrgentNeedResponse[];
  strengths: FileStrength[];
  /** @nullable */
  bridge: BridgeResponse | null;
  goals: GoalResponse[];
  /** @nullable */
  agreement: FileAgreement | null;
  helpers: FileHelper[];
  timeline: FileEvent[];
  household: boolean;
  talkUnderWay: boolean;
  /** @nullable */
  trajectory: FileTrajectory | null;
}
