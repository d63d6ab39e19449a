import { type CalendarDay, type ConversationKind, limits } from '@ademruimte/contracts';
import type { SummaryAppointment, SummaryFacts, SummaryStep } from './summary.queries';

const KINDS: Readonly<Record<ConversationKind, string>> = {
  ...{ visit: 'bezoek', office: 'op kantoor', phone: 'telefoon' },
  ...{ video: 'beeldbellen', app: 'app' },
};
const DAY = new Intl.DateTimeFormat('nl-NL', {
  ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/Amsterdam' },
});
const TIME = new Intl.DateTimeFormat('nl-NL', {
  ...{ hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' },
});

/**
 * A few plain sentences for the next worker: goals with their step, the next appointment, what goes
 * well and how to be in touch safely. Says only what is known, so an empty file says little; the
 * giver finishes it in their own words.
 */
export function summaryWords(facts: SummaryFacts): string {
  const { callName, goals, appointment, lastAgreed, strengths, safeContactRules } = facts;
  const lines = [
    ...safeContactRules.map((rule) => `Veilig contact: ${ended(rule)}`),
    ...(goals.length ? goals.flatMap(goalLines) : [`Met ${callName} is nog geen doel gekozen.`]),
    ...(appointment ? [appointmentLine(appointment)] : ['Er is nog geen afspraak gepland.']),
    ...(lastAgreed ? [`Laatst afgesproken: ${ended(lastAgreed)}`] : []),
    ...(strengths.length ? [`Wat goed gaat: ${strengths.join(', ')}.`] : []),
  ];
  return lines.join('\n').slice(0, limits.handoverSummary);
}

function goalLines({ title, step }: SummaryFacts['goals'][number]): string[] {
  return [`Doel: ${ended(title)}`, ...(step ? [stepLine(step)] : ['Er is nu geen stap.'])];
}

function stepLine({ text, owner, ownerName, dueOn }: SummaryStep): string {
  const who = owner === 'client' ? 'de inwoner zelf' : (ownerName ?? 'de begeleider');
  return `Volgende stap: ${text.replace(/\.$/, '')} (${who}, ${sayDay(dueOn)}).`;
}

function appointmentLine({ kind, startsAt, place }: SummaryAppointment): string {
  const at = new Date(startsAt);
  const where = place ? `, ${place}` : '';
  return `Volgende afspraak: ${DAY.format(at)} om ${TIME.format(at).replace(':', '.')} uur, ${KINDS[kind]}${where}.`;
}

function sayDay(day: CalendarDay): string {
  return DAY.format(new Date(`${day}T12:00:00Z`));
}

/** With a full stop, unless it ends with one or another sign. */
function ended(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
