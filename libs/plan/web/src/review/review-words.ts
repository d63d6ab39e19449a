import { dayOf, type ReviewChoice, type ReviewWordKind } from '@ademruimte/contracts';
import type { ReviewResponse } from '@ademruimte/web-client';
import { inQuotes, sayDay } from '@ademruimte/web-ui';

/** What two people choose for a goal; each of them is a good choice. */
export const choiceNames = (): Readonly<Record<ReviewChoice, string>> => ({
  keep: $localize`Houden`,
  change: $localize`Anders`,
  let_go: $localize`Loslaten`,
});

/** What comes after a choice, once it is kept. */
export const afterChoice = (): Readonly<Record<ReviewChoice, string>> => ({
  keep: '',
  change: $localize`Daarna kun je het doel aanpassen.`,
  let_go: $localize`Daarna kun je het doel afronden, met een aardig woord.`,
});

/** Who leads the team, as one name to say. */
export function sayLeads(names: readonly string[]): string {
  return names.join($localize` of `);
}

/** Said before it is kept: who reads it too. */
export function whoReads(names: readonly string[]): string {
  return names.length
    ? $localize`${sayLeads(names)}:names: leest straks mee.`
    : $localize`De teamleider leest straks mee.`;
}

/** How it stands with the lead who looks along; nothing where none was asked. */
export function stateLine(
  { approval, askedAt, said }: Pick<ReviewResponse, 'approval' | 'askedAt' | 'said'>,
  leadNames: readonly string[],
  isMine: boolean,
): string {
  const day = askedAt ? sayDay(dayOf(new Date(askedAt))) : '';
  const last = said.at(-1)?.byName ?? '';
  switch (approval) {
    case 'asked':
      if (isMine) return $localize`Ligt bij jou sinds ${day}:day:.`;
      return leadNames.length
        ? $localize`Ligt bij ${sayLeads(leadNames)}:names: sinds ${day}:day:.`
        : $localize`Ligt klaar voor de teamleider sinds ${day}:day:.`;
    case 'returned':
      return $localize`${last}:name: heeft een vraag.`;
    case 'approved':
      return $localize`${last}:name: is akkoord.`;
    case 'none':
      return '';
  }
}

/** Who said what, as the beginning of a line. */
export const saidNames = (): Readonly<Record<ReviewWordKind, (name: string) => string>> => ({
  question: (name) => $localize`${name}:name: vroeg`,
  answer: (name) => $localize`${name}:name: antwoordde`,
  agreed: (name) => $localize`${name}:name: is akkoord`,
});

/** A goal as a colleague left it, when two people looked at other words. */
export interface GoalNow {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly status: string;
}

/** Whether a goal is still worked on, or rests for a while. */
export const goesOn = ({ status }: Pick<GoalNow, 'status'>): boolean =>
  status === 'active' || status === 'paused';

/** Both versions in words: what was looked at, and what the goal is now. */
export function goalMoved(seen: string, now: GoalNow): string {
  const then = inQuotes(seen);
  const { title } = now;
  if (!goesOn(now)) {
    return $localize`Het doel ${then}:then: is intussen afgerond.`;
  }
  return seen === title
    ? $localize`Het doel ${then}:then: is intussen aangepast.`
    : $localize`Jullie keken naar ${then}:then:. Het doel heet nu ${inQuotes(title)}:now:.`;
}
