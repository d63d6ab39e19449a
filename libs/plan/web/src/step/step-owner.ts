import type { StepOwner } from '@ademruimte/contracts';
import type { AddStepRequest, ColleagueResponse, StepResponse } from '@ademruimte/web-client';

export const stepWhos = ['client', 'me', 'colleague', 'other'] as const;
/** Who does a step, as somebody at the table would say it. */
export type StepWho = (typeof stepWhos)[number];

/** The answers that together say who does a step. */
export interface StepOwnerModel {
  who: StepWho;
  colleagueId: string;
  ownerName: string;
}

/** What the server says about who does a step. */
export type OwnedRecord = Pick<StepResponse, 'owner' | 'ownerName' | 'ownerStaffMemberId'>;

type Ownership = Pick<AddStepRequest, 'owner' | 'ownerName' | 'ownerStaffMemberId'>;

export function ownerModelOf(step: OwnedRecord, me: string): StepOwnerModel {
  const { owner, ownerName, ownerStaffMemberId } = step;
  if (owner === 'client') return { who: 'client', colleagueId: '', ownerName: '' };
  if (ownerStaffMemberId === me) return { who: 'me', colleagueId: '', ownerName: '' };
  if (ownerStaffMemberId) {
    return { who: 'colleague', colleagueId: ownerStaffMemberId, ownerName: '' };
  }
  return { who: 'other', colleagueId: '', ownerName: ownerName ?? '' };
}

/** Who knows how to say whose step it is: the one who types, and their colleagues. */
export interface Owners {
  readonly me: string;
  readonly colleagues: readonly ColleagueResponse[];
  /** The step before it was changed: who keeps it stays what they were. */
  readonly before?: OwnedRecord;
}

export function ownershipFrom(
  typed: StepOwnerModel,
  { me, colleagues, before }: Owners,
): Ownership {
  const { who, colleagueId, ownerName } = typed;
  if (who === 'client') return { owner: 'client' };
  if (who === 'other') return { owner: 'other', ownerName };
  const ownerStaffMemberId = who === 'me' ? me : colleagueId;
  if (before && before.ownerStaffMemberId === ownerStaffMemberId) {
    return { owner: before.owner, ownerStaffMemberId };
  }
  const colleague = colleagues.find(({ id }) => id === ownerStaffMemberId);
  return { owner: partOf(colleague), ownerStaffMemberId };
}

/** An experience expert helps beside the worker; every other colleague does the worker's part. */
function partOf(colleague: ColleagueResponse | undefined): StepOwner {
  const roles = colleague?.roles ?? [];
  const onlyExpert = roles.length > 0 && roles.every((role) => role === 'experience_expert');
  return onlyExpert ? 'other' : 'worker';
}
