import type {
  BandPosition,
  DueKind,
  NextMove,
  StagnationCause,
  StagnationKind,
} from '@ademruimte/contracts';
import type { DueResponse, PlateResponse } from '@ademruimte/web-client';
import { urgentTitle } from '@ademruimte/clients-ui';

/** How it shows that work stands still; about the work, never about a person. */
export const kindWords = (): Readonly<Record<StagnationKind, string>> => ({
  quiet: $localize`geen stap en geen gesprek`,
  replanned: $localize`een stap is drie keer verzet`,
  no_change: $localize`twee metingen hetzelfde`,
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
export function dueHeading(kind: DueKind): string {
  return DUE()[kind];
}

/** What is coming up for one person, beside their name. */
export function dueDetail({ kind, urgentKind, months }: DueResponse): string {
  if (kind === 'urgent' && urgentKind) return urgentTitle(urgentKind, null);
  if (kind === 'aftercare' && months) return $localize`${months}:months: maanden na het einde`;
  return '';
}

/** With how many people somebody works, and how much work that is. */
export function plateLine({ clients, weight, position, bandLow, bandHigh }: PlateResponse): string {
  const people = clients === 1 ? $localize`één inwoner` : $localize`${clients}:clients: inwoners`;
  const load = weight.toLocaleString('nl-NL');
  const amount = $localize`${people}:people:, samen ${load}:weight: werk`;
  if (position === 'no_band') return amount;
  const words = positionWords()[position];
  const agreed = $localize`afgesproken is ${bandLow}:low: tot ${bandHigh}:high:`;
  return `${amount} · ${words} (${agreed})`;
}
