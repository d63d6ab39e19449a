import type { RegisterClientRequest } from '@ademruimte/web-client';
import type { RegistrationModel } from './registration-model';

/** What was typed, in the form the server takes; empty lines and choices are left out. */
export function registrationFrom(typed: RegistrationModel, id: string): RegisterClientRequest {
  const { callName, givenNames, namePrefix, familyName, formOfAddress } = typed;
  const { addressLine, postcode, city, secretAddress } = typed;
  const { contact, safeContactRule, trajectory, strengths } = typed;
  return {
    ...{ id, callName, givenNames, namePrefix, familyName, formOfAddress },
    ...{ addressLine, postcode, city, secretAddress, contact, safeContactRule },
    birthDate: typed.birthDate || null,
    teamId: typed.teamId || null,
    trajectory: { ...trajectory, processingActivityId: trajectory.processingActivityId || null },
    strengths: linesOf(strengths),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
