import type { CalendarDay } from '@ademruimte/contracts';
import { slowCalendar as slow } from '@ademruimte/contracts/testing';
import type { RandomClient, RandomTeam } from './random-team';
import {
  happenings,
  holds,
  isBefore,
  isQuiet,
  last,
  measurementOf,
  momentsOf,
  reviewOf,
  spokenOn,
  statusOf,
} from './slow-team';

// Vandaag, worked out by hand: one person after the other, one leaf after the other.

/** What Vandaag should say of one client; undefined when there is nothing to say. */
export interface SlowToday {
  readonly urgent: readonly CalendarDay[];
  readonly steps: readonly CalendarDay[];
  readonly reviews: readonly string[];
  readonly quietSince: CalendarDay | null;
  readonly lastContactOn: CalendarDay | null;
}

/** Whether a worker has this client on their page. */
function isTheirs(client: RandomClient, today: CalendarDay, worker: 0 | 1): boolean {
  if (statusOf(client) === 'closed') return false;
  return client.parts.some(
    (part) => part.worker === worker && part.kind !== 'experience_expert' && holds(part, today),
  );
}

/** When a worker meets this client today. */
export function slowAppointments(
  client: RandomClient,
  { today }: RandomTeam,
  worker: 0 | 1,
): string[] {
  if (!isTheirs(client, today, worker)) return [];
  return client.talks
    .filter(({ status, at }) => status === 'planned' && slow.dayOf(at) === today)
    .map(({ at }) => at.toISOString())
    .sort();
}

/** What Vandaag should say of a client to a worker. */
export function slowToday(
  client: RandomClient,
  team: RandomTeam,
  worker: 0 | 1,
): SlowToday | undefined {
  if (!isTheirs(client, team.today, worker)) return undefined;
  const isActive = statusOf(client) === 'active';
  const quietSince = isActive ? quiet(client, team, worker) : null;
  const said = {
    urgent: client.urgent.flatMap(({ until, isOpen }) => (isOpen ? [until] : [])).sort(),
    steps: isActive ? stepsOf(client, team) : [],
    reviews: isActive ? reviewsOf(client, team) : [],
  };
  const isHeard = quietSince === null;
  if (isHeard && !Object.values(said).flat().length) return undefined;
  const lastContactOn = isHeard ? null : (last(spokenOn(client, team.today)) ?? null);
  return { ...said, quietSince, lastContactOn };
}

/** Everything still to do up to and including the Sunday that comes. */
function stepsOf({ goals }: RandomClient, { today }: RandomTeam): CalendarDay[] {
  let sunday = today;
  while (slow.weekday(sunday) !== 'Sunday') sunday = slow.addDays(sunday, 1);
  return goals
    .filter(({ status }) => status === 'active')
    .flatMap(({ steps }) => steps)
    .filter(({ status, day }) => status === 'todo' && !isBefore(sunday, day))
    .map(({ day }) => day)
    .sort();
}

/** The bridge, once somebody was along it, and the plan: two weeks ahead. */
function reviewsOf(client: RandomClient, team: RandomTeam): string[] {
  const horizon = slow.addDays(team.today, 14);
  const bridge = momentsOf(client).length ? measurementOf(client, team) : [];
  return [...bridge, ...reviewOf(client, team)]
    .filter((one) => !isBefore(horizon, one.split(' ')[1] ?? ''))
    .sort();
}

/** Who is met today is heard from today; who waits for somebody else is left alone until then. */
function quiet(client: RandomClient, team: RandomTeam, worker: 0 | 1): CalendarDay | null {
  const { today, stagnationDays } = team;
  const hiddenUntil = client.cause?.hiddenUntil ?? null;
  if (hiddenUntil !== null && isBefore(today, hiddenUntil)) return null;
  if (slowAppointments(client, team, worker).length) return null;
  const happened = happenings(client, today);
  return isQuiet(happened, today, stagnationDays) ? (last(happened) ?? null) : null;
}
