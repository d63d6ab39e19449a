import { FieldsInvalid } from '@ademruimte/api-platform';
import type { StepOwner } from '@ademruimte/contracts';

/** Who is asked to do a step, as a form says it. */
export interface WantedOwner {
  readonly owner: StepOwner;
  readonly ownerName?: string | null;
  readonly ownerStaffMemberId?: string | null;
}

/** Who does a step: exactly one of the client, a colleague, or somebody else by name. */
export interface StepOwnership {
  readonly owner: StepOwner;
  readonly ownerName: string | null;
  readonly ownerStaffMemberId: string | null;
}

/**
 * Settles who owns a step. "The worker" without a name is `worker`, the one who is meant by then;
 * "somebody else" has to be named, or nobody would do it.
 */
export function ownershipOf(wanted: WantedOwner, worker: string): StepOwnership {
  const { owner, ownerName = null, ownerStaffMemberId = null } = wanted;
  if (owner === 'client') return { owner, ownerName: null, ownerStaffMemberId: null };
  if (owner === 'worker') {
    return { owner, ownerName: null, ownerStaffMemberId: ownerStaffMemberId ?? worker };
  }
  if (ownerStaffMemberId) return { owner, ownerName: null, ownerStaffMemberId };
  if (!ownerName) throw FieldsInvalid.of('ownerName', 'required');
  return { owner, ownerName, ownerStaffMemberId: null };
}
