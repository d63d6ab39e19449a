/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { LogLineEmergency } from './logLineEmergency';
import type { LogLineKind } from './logLineKind';
import type { LogLineOperation } from './logLineOperation';
import type { LogLinePart } from './logLinePart';
import type { LogLinePurpose } from './logLinePurpose';
import type { LogLineRelation } from './logLineRelation';
import type { LogLineRolesItem } from './logLineRolesItem';

export interface LogLine {
  at: string;
  kind: LogLineKind;
  /** @nullable */
  part: LogLinePart;
  /** @nullable */
  operation: LogLineOperation;
  /** @nullable */
  staffName: string | null;
  roles: LogLineRolesItem[];
  /** @nullable */
  relation: LogLineRelation;
  /** @nullable */
  purpose: LogLinePurpose;
  /** @nullable */
  emergency: LogLineEmergency;
  /** @nullable */
  clientId: string | null;
  /** @nullable */
  clientReference: string | null;
}
