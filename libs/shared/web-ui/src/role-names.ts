import type { Role } from '@ademruimte/contracts';

/** What a role is called on the screen. */
export const roleNames = (): Readonly<Record<Role, string>> => ({
  caseworker: $localize`consulent`,
  experience_expert: $localize`ervaringsdeskundige`,
  team_lead: $localize`teamleider`,
  policy_officer: $localize`beleidsmedewerker`,
  privacy_officer: $localize`privacyfunctionaris`,
  administrator: $localize`beheerder`,
});
