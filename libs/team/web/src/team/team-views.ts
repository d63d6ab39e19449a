import type { GetTeamWorkParams, OwnTeamResponse, TeamPageResponse } from '@ademruimte/web-client';
import type { ChoiceOption } from '@ademruimte/web-ui';

/** All teams somebody leads at once, and their own work as a caseworker. */
const ALL = 'alle';
const OWN = 'mijn';

/** What somebody can look at: each of their teams, all they lead, and their own work. */
export function viewsOf(teams: readonly OwnTeamResponse[], carriesWork: boolean): ChoiceOption[] {
  const led = teams.filter(({ leads }) => leads).length;
  return [
    ...teams.map(({ id, name }) => ({ value: id, label: name })),
    ...(led > 1 ? [{ value: ALL, label: $localize`Al mijn teams` }] : []),
    ...(led > 0 && carriesWork ? [{ value: OWN, label: $localize`Mijn eigen werk` }] : []),
  ];
}

/** The one team the address names; none when it names something else, or nothing. */
export function teamIn(view: string | undefined): string | null {
  return view && view !== ALL && view !== OWN ? view : null;
}

/**
 * Whose work belongs to a view. Without one the server knows: the team somebody leads, else their
 * own work. Undefined for a team somebody works in and does not lead.
 */
export function workOf(
  view: string | undefined,
  team: TeamPageResponse | undefined,
): GetTeamWorkParams | undefined {
  if (view === ALL) return { scope: 'organisation' };
  if (view === OWN) return { scope: 'mine' };
  const leads = team?.teams.some(({ leads }) => leads) ?? false;
  if (!view || !leads) return {};
  return team?.teams.find(({ id }) => id === view)?.leads ? { teamId: view } : undefined;
}

/** The heading of a view. */
export function headingOf(view: string | undefined, team: TeamPageResponse | undefined): string {
  if (view === ALL) return $localize`Al mijn teams`;
  if (view === OWN) return $localize`Mijn eigen werk`;
  return team?.name ?? $localize`Team`;
}

/** Whether a view shows one team, with its colleagues and how to reach them. */
export function showsOneTeam(view: string | undefined): boolean {
  return view !== ALL && view !== OWN;
}
