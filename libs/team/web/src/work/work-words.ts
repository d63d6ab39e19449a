import type {
  AftercareWay,
  AssignmentKind,
  BandPosition,
  CalendarDay,
  DueKind,
  NextMove,
  StagnationCause,
  StagnationKind,
  WaitingEnd,
} from '@ademruimte/contracts';
import { urgentTitle } from '@ademruimte/clients-ui';
import type { AwayResponse, DueResponse, PlateResponse } from '@ademruimte/web-client';
import { sayDay } from '@ademruimte/web-ui';

/** How it shows that work stands still; about the work, never about a person. */
export const kindWords = (): Readonly<Record<StagnationKind, string>> => ({
  quiet: $localize`geen stap en geen gesprek`,
  replanned: $localize`een stap is drie keer verzet`,
  no_change: $localize`twee keer hetzelfde op de brug`,
});

/** What can be behind it. */
export const causeNames = (): Readonly<Record<StagnationCause, string>> => ({
  waiting_third_party: $localize`Wacht op een ander`,
  bottleneck: $localize`Het systeem werkt tegen`,
  step_too_big: $localize`Stap te groot`,
  no_contact: $localize`Geen contact`,
  life_event: $localize`Iets in het leven`,
  other: $localize`Iets anders`,
});

/** What a lead can do next. */
export const moveNames = (): Readonly<Record<NextMove, string>> => ({
  prepare_talk: $localize`Bespreek het samen`,
  ask_question: $localize`Stel een vraag`,
  offer_help: $localize`Bied hulp aan`,
  smaller_step: $localize`Vraag naar een kleinere stap`,
});

/** Where somebody's work lies beside what the team agreed; never a mark. */
export const positionWords = (): Readonly<Record<BandPosition, string>> => ({
  below: $localize`er is ruimte`,
  within: $localize`past binnen de afspraak`,
  above: $localize`meer dan afgesproken`,
  no_band: '',
});

const DUE: () => Readonly<Record<DueKind, string>> = () => ({
  urgent: $localize`Dit gaat voor`,
  measurement: $localize`Samen de brug invullen`,
  plan_review: $localize`Terugkijken op het plan`,
  aftercare: $localize`Vragen hoe het nu gaat`,
  approval: $localize`Meekijken met een plan`,
});

/** What is coming up, as a heading above the people it is for. */
export function dueHeading(kind: DueKind, own = false): string {
  if (kind === 'approval' && own) return $localize`Ligt bij je teamleider`;
  return DUE()[kind];
}

/** What is coming up for one person, beside their name. */
export function dueDetail({ kind, urgentKind, months }: DueResponse): string {
  // Of what is not known here: energy, water, or an insurance.
  if (kind === 'urgent' && urgentKind === 'cut_off') return $localize`Iets wordt afgesloten`;
  if (kind === 'urgent' && urgentKind) return urgentTitle(urgentKind, null);
  if (kind === 'aftercare' && months) return $localize`${months}:months: maanden na het einde`;
  return '';
}

const PLACES: Readonly<Partial<Record<DueKind, readonly string[]>>> = {
  measurement: ['brug'],
  plan_review: ['doelplan', 'terugkijken'],
  approval: ['doelplan', 'terugkijken'],
};

/** Where it is done: in the file of the person it is for. */
export function duePlace({ kind, clientId }: DueResponse): string[] {
  return ['/inwoners', clientId, ...(PLACES[kind] ?? [])];
}

/** With how many people somebody works, and how much work that is. */
export function plateLine({ clients, weight, position, bandLow, bandHigh }: PlateResponse): string {
  if (clients === 0) return $localize`werkt nu met niemand`;
  const people = clients === 1 ? $localize`één inwoner` : $localize`${clients}:clients: inwoners`;
  const amount =
    weight === clients ? people : $localize`${people}:people:, telt als ${halves(weight)}:weight:`;
  if (position === 'no_band') return amount;
  const agreed = $localize`${bandLow}:low: tot ${bandHigh}:high:`;
  return `${amount} · ${positionWords()[position]} (${agreed})`;
}

/** A number in steps of a half, as people write it. */
export function halves(weight: number): string {
  return weight.toLocaleString('nl-NL');
}

/** How much work it is to work with somebody; about the work, never about who they are. */
export function weightNames(): readonly { weight: number; name: string }[] {
  return [
    { weight: 0, name: $localize`telt nu niet mee` },
    { weight: 0.5, name: $localize`weinig werk (telt als ½)` },
    { weight: 1, name: $localize`gewoon (telt als 1)` },
    { weight: 1.5, name: $localize`meer werk (telt als 1½)` },
    { weight: 2, name: $localize`veel werk (telt als 2)` },
  ];
}

/** Somebody's part in the work with a client. */
export const partNames = (): Readonly<Record<AssignmentKind, string>> => ({
  lead_worker: $localize`regisseur`,
  co_worker: $localize`begeleidt mee`,
  stand_in: $localize`vervangt`,
  experience_expert: $localize`ervaringsdeskundige`,
});

/** Why somebody waits no longer. */
export const waitingEndNames = (): Readonly<Record<WaitingEnd, string>> => ({
  assigned: $localize`Heeft een regisseur`,
  helped_elsewhere: $localize`Krijgt ergens anders hulp`,
  no_longer_wanted: $localize`Wil het nu niet meer`,
  other: $localize`Iets anders`,
});

/** What came of asking how it goes. */
export const aftercareNames = (): Readonly<Record<AftercareWay, string>> => ({
  spoken: $localize`Gesproken`,
  not_reached: $localize`Nog niet bereikt`,
  not_wanted: $localize`Wil liever geen contact`,
});

/** Whether somebody is away on a day. */
export function isAwayOn(away: AwayResponse | null, day: CalendarDay): boolean {
  return !!away && away.fromDay <= day && (away.untilDay === null || away.untilDay >= day);
}

/** That somebody is away, as a few words; never why. */
export function awayWords(away: AwayResponse, today: CalendarDay): string {
  const from = sayDay(away.fromDay, 'short');
  const until = away.untilDay && sayDay(away.untilDay, 'short');
  if (isAwayOn(away, today)) {
    return until ? $localize`afwezig tot en met ${until}:until:` : $localize`afwezig`;
  }
  return until
    ? $localize`afwezig van ${from}:from: tot en met ${until}:until:`
    : $localize`afwezig vanaf ${from}:from:`;
}
