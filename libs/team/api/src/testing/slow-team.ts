import type { AftercareMonths, CalendarDay } from '@ademruimte/contracts';
import { slowCalendar as slow } from '@ademruimte/contracts/testing';
import type { RandomClient, RandomRating, RandomTeam } from './random-team';

// The page of a team, worked out by hand: one client after the other, one leaf after the other.

/** What should be said of one client. */
export interface SlowAnswer {
  readonly stuck: { kinds: string[]; since: CalendarDay; hiddenUntil: CalendarDay | null } | null;
  readonly due: readonly string[];
  readonly isUnassigned: boolean;
  readonly waitsSince: CalendarDay | null;
}

const first = (days: readonly string[]) => [...days].sort()[0];
/** The latest of some days. */
export const last = (days: readonly string[]) => [...days].sort().at(-1);
/** Whether a day comes before another. */
export const isBefore = (a: string, b: string) => a !== b && first([a, b]) === a;

/** How somebody is: helped, resting or no longer helped. */
export function statusOf({ spells, isPaused }: RandomClient): 'active' | 'paused' | 'closed' {
  if (spells.at(-1)?.until !== null) return 'closed';
  return isPaused ? 'paused' : 'active';
}

/** What the page should say of one client. */
export function slowly(client: RandomClient, team: RandomTeam): SlowAnswer {
  const isHelped = statusOf(client) !== 'closed';
  return {
    stuck: statusOf(client) === 'active' ? standstill(client, team) : null,
    due: dueOf(client, team).sort(),
    isUnassigned: isHelped && !client.parts.some((part) => leads(part, team.today)),
    waitsSince: client.waits.find(({ until }) => until === null)?.from ?? null,
  };
}

function leads(part: RandomClient['parts'][number], today: CalendarDay): boolean {
  return part.kind === 'lead_worker' && holds(part, today);
}

/** Whether a part is held on a day, found by turning leaves from its first day. */
export function holds(
  { from, until }: { readonly from: CalendarDay; readonly until: CalendarDay | null },
  today: CalendarDay,
): boolean {
  if (isBefore(today, from)) return false;
  return until === null || !isBefore(until, today);
}

function standstill(client: RandomClient, { today, stagnationDays }: RandomTeam) {
  const happened = happenings(client, today);
  const found = [
    isQuiet(happened, today, stagnationDays) ? ['quiet', last(happened) ?? ''] : [],
    ['replanned', ...thirdReplans(client)],
    ['no_change', ...unchangedOn(client)],
  ].filter((one) => one.length > 1);
  if (!found.length) return null;
  const hidden = client.cause?.hiddenUntil ?? null;
  return {
    kinds: found.map(([kind]) => kind ?? ''),
    since: first(found.flatMap(([, ...days]) => days)) ?? '',
    hiddenUntil: hidden !== null && isBefore(today, hidden) ? hidden : null,
  };
}

/** Turns a leaf for each day of the term, and looks whether something happened on it. */
export function isQuiet(happened: readonly string[], today: CalendarDay, days: number): boolean {
  for (let nights = 0; nights < days; nights += 1) {
    if (happened.includes(slow.addDays(today, -nights))) return false;
  }
  return true;
}

/** Every day of this spell on which something happened, its first one too. */
export function happenings(client: RandomClient, today: CalendarDay) {
  const start = client.spells.at(-1)?.from ?? '';
  const finished = client.goals.flatMap(({ steps }) =>
    steps.filter(({ status }) => status === 'done').map(({ day }) => day),
  );
  const resumed = client.resumedOn === null ? [] : [client.resumedOn];
  // What happened before a new spell does not make it less quiet.
  const later = [...resumed, ...finished, ...spokenOn(client, today)];
  return [start, ...later.filter((day) => !isBefore(day, start))];
}

/** Every day on which somebody talked. */
export function spokenOn({ talks }: RandomClient, today: CalendarDay): string[] {
  const noon = Date.parse(`${today}T11:00:00Z`);
  const took = talks.filter(({ status, at, hasNote }) => {
    if (status === 'held') return true;
    return status === 'planned' && hasNote && at.getTime() <= noon;
  });
  return took.map(({ at }) => slow.dayOf(at));
}

function thirdReplans({ goals }: RandomClient): string[] {
  const working = goals.filter(({ status }) => status === 'active');
  return working.flatMap(({ steps }) =>
    steps.flatMap(({ status, replans }) => {
      const third = [...replans].sort((a, b) => a.getTime() - b.getTime())[2];
      return status === 'todo' && third ? [slow.dayOf(third)] : [];
    }),
  );
}

/** Moments of the spell that runs, the newest first. */
export function momentsOf({ spells, measurements }: RandomClient) {
  const start = spells.at(-1)?.from ?? '';
  const ended = last(spells.flatMap(({ until }) => until ?? []));
  return measurements
    .filter(({ on, kind }) => {
      if (!isBefore(on, start)) return true;
      return kind !== 'exit' && (ended === undefined || isBefore(ended, on));
    })
    .sort((a, b) => (a.on < b.on ? 1 : -1));
}

/** The day of the last moment, when it says the same of all that is worked on; else nothing. */
function unchangedOn(client: RandomClient): string[] {
  const [now, then] = momentsOf(client);
  if (!now || !then) return [];
  const worked = client.goals
    .filter(({ status }) => status === 'active')
    .map(({ domain }) => domain);
  const said = (ratings: readonly RandomRating[]) =>
    ratings.filter(({ domain, level }) => level !== null && worked.includes(domain));
  const pairs = said(now.ratings).flatMap((a) =>
    said(then.ratings)
      .filter((b) => a.domain === b.domain && a.by === b.by)
      .map((b) => [a.level, b.level]),
  );
  return pairs.length && pairs.every(([a, b]) => a === b) ? [now.on] : [];
}

/** All that is past or comes in two weeks, as `kind day`. */
function dueOf(client: RandomClient, team: RandomTeam): string[] {
  const { today } = team;
  const horizon = slow.addDays(today, 14);
  const isActive = statusOf(client) === 'active';
  const found = client.urgent.flatMap(({ until, isOpen }) => (isOpen ? [`urgent ${until}`] : []));
  if (isActive) found.push(...measurementOf(client, team), ...reviewOf(client, team));
  if (statusOf(client) === 'closed') found.push(...aftercareOf(client, today));
  if (statusOf(client) !== 'closed') {
    found.push(...client.reviews.flatMap(({ on, asked }) => (asked ? [`approval ${on}`] : [])));
  }
  return found.filter((one) => !isBefore(horizon, one.split(' ')[1] ?? ''));
}

/** When the bridge is due, as `measurement day`. */
export function measurementOf(client: RandomClient, { measurementMonths }: RandomTeam): string[] {
  const moments = momentsOf(client);
  if (moments.some(({ kind }) => kind === 'exit')) return [];
  const newest = moments[0]?.on;
  if (!newest) return [`measurement ${client.spells.at(-1)?.from ?? ''}`];
  return [`measurement ${slow.addMonths(newest, measurementMonths)}`];
}

/** When the plan is due, as `plan_review day`. */
export function reviewOf(client: RandomClient, { reviewMonths }: RandomTeam): string[] {
  if (!client.agreedOn.length) return [];
  const start = client.spells.at(-1)?.from ?? '';
  const days = [start, ...client.agreedOn, ...client.reviews.map(({ on }) => on)];
  return [`plan_review ${slow.addMonths(last(days) ?? '', reviewMonths)}`];
}

function aftercareOf({ spells, asked }: RandomClient, today: CalendarDay): string[] {
  const spell = spells.at(-1);
  if (!spell?.until || spell.died) return [];
  const lapses: readonly [AftercareMonths, number][] = [
    [3, 6],
    [6, 12],
    [12, 15],
  ];
  for (const [months, lapse] of lapses) {
    const isOver = !isBefore(today, slow.addMonths(spell.until, lapse));
    if (!isOver && !asked.includes(months)) {
      return [`aftercare ${slow.addMonths(spell.until, months)}`];
    }
  }
  return [];
}

/** What one of the two workers carries. */
export function slowPlate({ clients, today, band }: RandomTeam, worker: 0 | 1) {
  const carried = clients
    .filter((client) => statusOf(client) === 'active')
    .map(({ parts }) =>
      parts.filter(
        (part) => part.worker === worker && part.kind !== 'experience_expert' && holds(part, today),
      ),
    )
    .filter((parts) => parts.length);
  let halves = 0;
  for (const { weight } of carried.flat()) halves += weight * 2;
  return { weight: halves / 2, clients: carried.length, position: placed(halves / 2, band) };
}

function placed(weight: number, band: RandomTeam['band']): string {
  if (!band) return 'no_band';
  if (weight > band.high) return 'above';
  return weight < band.low ? 'below' : 'within';
}
