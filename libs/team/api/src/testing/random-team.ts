import fc from 'fast-check';
import {
  type AftercareMonths,
  aftercareMonths,
  type CalendarDay,
  stagnationCauses,
  type StagnationCause,
} from '@ademruimte/contracts';
import { slowCalendar as slow } from '@ademruimte/contracts/testing';

// A small team as fast-check invents one. Everything happened on or before today, in a year or two.

/** Codes of life domains that are drawn from. */
export const DOMAINS = ['housing', 'work', 'debts'] as const;

/** What was said of a domain at a moment. */
export interface RandomRating {
  readonly domain: (typeof DOMAINS)[number];
  readonly by: 'client' | 'worker';
  readonly level: number | null;
}

/** Somebody of the team, with all that happened. */
export interface RandomClient {
  /** Spells of support, the first one first; only the last may run. */
  readonly spells: readonly { from: CalendarDay; until: CalendarDay | null; died: boolean }[];
  readonly isPaused: boolean;
  readonly resumedOn: CalendarDay | null;
  readonly talks: readonly {
    status: 'planned' | 'held' | 'missed' | 'moved';
    at: Date;
    hasNote: boolean;
  }[];
  readonly goals: readonly {
    status: 'active' | 'paused' | 'reached';
    domain: (typeof DOMAINS)[number];
    steps: readonly { status: 'todo' | 'done' | 'dropped'; day: CalendarDay; replans: Date[] }[];
  }[];
  readonly measurements: readonly {
    kind: 'intake' | 'progress' | 'exit';
    on: CalendarDay;
    ratings: readonly RandomRating[];
  }[];
  readonly agreedOn: readonly CalendarDay[];
  readonly reviews: readonly { on: CalendarDay; asked: boolean }[];
  readonly urgent: readonly { until: CalendarDay; isOpen: boolean }[];
  readonly asked: readonly AftercareMonths[];
  readonly cause: { cause: StagnationCause; hiddenUntil: CalendarDay | null } | null;
  readonly parts: readonly {
    worker: 0 | 1;
    kind: 'lead_worker' | 'co_worker' | 'stand_in' | 'experience_expert';
    from: CalendarDay;
    until: CalendarDay | null;
    weight: number;
  }[];
  readonly waits: readonly { from: CalendarDay; until: CalendarDay | null }[];
}

/** A team on a day. */
export interface RandomTeam {
  readonly today: CalendarDay;
  readonly stagnationDays: number;
  readonly measurementMonths: number;
  readonly reviewMonths: number;
  readonly band: { low: number; high: number } | null;
  readonly clients: readonly RandomClient[];
}

const number = (min: number, max: number) => fc.integer({ min, max });

/** Days around which counting goes wrong: turns of the clock, leap days, ends of months. */
const todays = fc.oneof(
  fc.constantFrom('2026-03-29', '2026-10-25', '2024-02-29', '2025-02-28', '2026-11-30'),
  fc.tuple(number(2024, 2026), number(1, 12), number(1, 31)).map(slow.write).filter(slow.exists),
);

/** A day before today: often one a rule turns on, else any of two years. */
function before(today: CalendarDay) {
  const near = fc.constantFrom(0, 1, 13, 14, 15, 41, 42, 43, 59, 60, 61);
  const months = fc.constantFrom(91, 92, 181, 184, 334, 350, 365, 366, 450, 456, 457);
  const nights = fc.oneof(near, months, number(0, 700)).map((n) => slow.addDays(today, -n));
  // From where some months lead to today, or to the last day that is shown.
  const leads = fc
    .tuple(fc.constantFrom(0, 14, 15), fc.constantFrom(1, 3, 6))
    .map(([ahead, back]) => slow.addMonths(slow.addDays(today, ahead), -back));
  return fc.oneof({ weight: 3, arbitrary: nights }, leads);
}

/** A day in a month before or after today, often in this week or the next. */
function around(today: CalendarDay) {
  const near = fc.oneof(number(-1, 7), fc.constantFrom(13, 14, 15));
  return fc.oneof(near, number(-40, 40)).map((nights) => slow.addDays(today, nights));
}

/** The Sunday that comes, with the days beside it. */
function weekend(today: CalendarDay): CalendarDay[] {
  let sunday = today;
  while (slow.weekday(sunday) !== 'Sunday') sunday = slow.addDays(sunday, 1);
  return [-1, 0, 1].map((nights) => slow.addDays(sunday, nights));
}

/** A moment of a day, often beside midnight, where the day of the server is another one. */
function momentOf(day: fc.Arbitrary<CalendarDay>) {
  const minutes = fc.oneof(
    fc.constantFrom(0, 1, 59, 60, 119, 120, 1320, 1380, 1439),
    number(0, 1439),
  );
  return fc
    .tuple(day, minutes)
    .map(([one, minute]) => new Date(Date.parse(`${one}T00:00:00Z`) + minute * 60_000));
}

function spellsUntil(today: CalendarDay) {
  const died = number(0, 9).map((chance) => chance === 0);
  return fc
    .tuple(fc.array(before(today), { minLength: 1, maxLength: 4 }), died, number(0, 3))
    .map(([days, isDead, chance]) => {
      const all = [...new Set(days)].sort();
      // Most spells run.
      const sorted = all.length % 2 || chance === 0 ? all : all.slice(1);
      const pairs = sorted.flatMap((from, index) => {
        if (index % 2) return [];
        const until = sorted[index + 1] ?? (chance === 0 ? from : null);
        return [{ from, until, died: isDead && until !== null && index + 2 >= sorted.length }];
      });
      return pairs;
    });
}

function goalsUntil(today: CalendarDay) {
  const replans = fc.array(momentOf(before(slow.addDays(today, -1))), { maxLength: 4 });
  const over = fc.constantFrom('done' as const, 'dropped' as const);
  const step = fc.oneof(
    fc.record({ status: over, day: before(today), replans }),
    // What is still to do may be for any day, and often for the end of this week.
    fc.record({
      status: fc.constant('todo' as const),
      day: fc.oneof(around(today), before(today), fc.constantFrom(...weekend(today))),
      replans,
    }),
  );
  return fc.array(
    fc.record({
      status: fc.constantFrom(
        'active' as const,
        'active' as const,
        'paused' as const,
        'reached' as const,
      ),
      domain: fc.constantFrom(...DOMAINS),
      steps: fc.array(step, { maxLength: 4 }),
    }),
    { maxLength: 2 },
  );
}

function measurementsUntil(today: CalendarDay) {
  const rating = fc.record({
    domain: fc.constantFrom(...DOMAINS),
    by: fc.constantFrom('client' as const, 'worker' as const),
    level: fc.option(number(1, 2), { nil: null, freq: 4 }),
  });
  const ratings = fc.uniqueArray(rating, {
    maxLength: 4,
    selector: ({ domain, by }) => `${domain} ${by}`,
  });
  const kind = fc.constantFrom(
    'intake' as const,
    'progress' as const,
    'progress' as const,
    'exit' as const,
  );
  return fc.uniqueArray(fc.record({ kind, on: before(today), ratings }), {
    maxLength: 3,
    selector: ({ on }) => on,
  });
}

function partsUntil(today: CalendarDay) {
  const kinds = ['lead_worker', 'co_worker', 'stand_in', 'experience_expert'] as const;
  const part = fc.record({
    worker: fc.constantFrom(0 as const, 1 as const),
    kind: fc.constantFrom(...kinds),
    from: fc.oneof(around(today), before(today)),
    nights: number(0, 40),
    isOpen: fc.boolean(),
    weight: number(0, 10).map((halves) => halves / 2),
  });
  const ended = part.map(({ nights, isOpen, ...rest }) => ({
    ...rest,
    until: isOpen && rest.kind !== 'stand_in' ? null : slow.addDays(rest.from, nights),
  }));
  // Most people have somebody.
  const lead = fc.record({
    worker: fc.constantFrom(0 as const, 1 as const),
    kind: fc.constant('lead_worker' as const),
    from: before(today),
    until: fc.constant(null),
    weight: fc.constant(1),
  });
  const parts = fc.array(ended, { maxLength: 3 });
  return fc.oneof(
    parts,
    fc.tuple(lead, parts).map(([one, others]) => [one, ...others]),
  );
}

function waitsUntil(today: CalendarDay) {
  return fc.array(before(today), { maxLength: 3 }).map((days) => {
    const sorted = [...new Set(days)].sort();
    return sorted.flatMap((from, index) =>
      index % 2 ? [] : [{ from, until: sorted[index + 1] ?? null }],
    );
  });
}

function clientUntil(today: CalendarDay): fc.Arbitrary<RandomClient> {
  const status = fc.constantFrom(
    'planned' as const,
    'held' as const,
    'missed' as const,
    'moved' as const,
  );
  const at = momentOf(before(slow.addDays(today, -1)));
  const waits = fc.constant('waiting_third_party' as const);
  const cause = fc.oneof(waits, fc.constantFrom(...stagnationCauses)).chain((one) =>
    fc.record({
      cause: fc.constant(one),
      hiddenUntil:
        one === 'waiting_third_party' ? fc.option(around(today), { nil: null }) : fc.constant(null),
    }),
  );
  return fc.record({
    spells: spellsUntil(today),
    isPaused: number(0, 5).map((chance) => chance === 0),
    resumedOn: fc.option(before(today), { nil: null }),
    talks: fc.array(fc.record({ status, at, hasNote: fc.boolean() }), { maxLength: 3 }),
    goals: goalsUntil(today),
    measurements: measurementsUntil(today),
    agreedOn: fc.array(before(today), { maxLength: 2 }),
    reviews: fc.array(fc.record({ on: before(today), asked: fc.boolean() }), { maxLength: 2 }),
    urgent: fc.array(fc.record({ until: around(today), isOpen: fc.boolean() }), { maxLength: 2 }),
    asked: fc.subarray([...aftercareMonths]),
    cause: fc.option(cause, { nil: null }),
    parts: partsUntil(today),
    waits: waitsUntil(today),
  });
}

/** Any small team: empty, with nobody assigned, with people who closed and came back. */
export const anyTeam: fc.Arbitrary<RandomTeam> = todays.chain((today) =>
  fc.record({
    today: fc.constant(today),
    stagnationDays: fc.constantFrom(14, 42, 60),
    measurementMonths: fc.constantFrom(1, 6),
    reviewMonths: fc.constantFrom(1, 3),
    band: fc.option(fc.constantFrom({ low: 1, high: 3 }, { low: 2, high: 2 }), { nil: null }),
    clients: fc.array(clientUntil(today), { maxLength: 14 }),
  }),
);
