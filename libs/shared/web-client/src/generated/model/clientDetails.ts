/**
 * Made from docs/openapi.json by "npm run contract"; do not edit.
 */
import type { AssignmentDetails } from './assignmentDetails';
import type { ClientDetailsFormOfAddress } from './clientDetailsFormOfAddress';
import type { ClientDetailsMayItem } from './clientDetailsMayItem';
import type { ClientDetailsStatus } from './clientDetailsStatus';
import type { ContactDetails } from './contactDetails';
import type { HelperOfClient } from './helperOfClient';
import type { SafeContactRuleDetails } from './safeContactRuleDetails';
import type { StrengthDetails } from './strengthDetails';
import type { TrajectoryDetails } from './trajectoryDetails';

export interface ClientDetails {
  id: string;
  version: number;
  callName: string;
  /** @nullable */
  givenNames: string | null;
  /** @nullable */
  namePrefix: string | null;
  /** @nullable */
  familyName: string | null;
  fullName: string;
  /** @nullable */
  birthDate: string | null;
  /** @nullable */
  age: number | null;
  formOfAddress: ClientDetailsFormOfAddress;
  status: ClientDetailsStatus;
  secretAddress: boolean;
  /** @nullable */
  addressLine: string | null;
  /** @nullable */
  postcode: string | null;
  /** @nullable */
  city: string | null;
  teamId: string;
  teamName: string;
  may: ClientDetailsMayItem[];
  contact: ContactDetails;
  safeContactRules: SafeContactRuleDetails[];
  strengths: StrengthDetails[];
  helpers: HelperOfClient[];
  trajectories: TrajectoryDetails[];
  assignments: AssignmentDetails[];
}
