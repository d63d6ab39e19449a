import { type CalendarDay, dayOf, isWorkingDay } from '../calendar-day';
import { timeOf } from '../reminders/reminder-moment';

/** Between these hours the morning mail goes; later the day has begun without it. */
export const DIGEST_HOURS = { from: 7, until: 10 } as const;

/** How much of each there is on somebody's Vandaag; never of whom. */
export interface DayCounts {
  readonly urgent: number;
  readonly appointments: number;
  readonly steps: number;
  readonly promises: number;
  readonly reminders: number;
  readonly questions: number;
  readonly answers: number;
  readonly thanks: number;
}

/** The working day a morning mail may go for at a moment; undefined at any other moment. */
export function digestDay(now: Date): CalendarDay | undefined {
  const { hour } = timeOf(now);
  const day = dayOf(now);
  const isMorning = hour >= DIGEST_HOURS.from && hour < DIGEST_HOURS.until;
  return isMorning && isWorkingDay(day) ? day : undefined;
}

const WORDS: readonly (readonly [keyof DayCounts, string, string])[] = [
  ['urgent', 'ding dat niet kan wachten', 'dingen die niet kunnen wachten'],
  ['appointments', 'afspraak', 'afspraken'],
  ['steps', 'stap om naar te kijken', 'stappen om naar te kijken'],
  ['promises', 'ding dat je zou doen', 'dingen die je zou doen'],
  ['reminders', 'herinnering die je zelf geeft', 'herinneringen die je zelf geeft'],
  ['questions', 'vraag van een collega', 'vragen van collega’s'],
  ['answers', 'antwoord van een collega', 'antwoorden van collega’s'],
  ['thanks', 'bedankje', 'bedankjes'],
];

/** Everything there is, each in a few words: '3 afspraken', '1 vraag van een collega'. */
export function digestLines(counts: DayCounts): string[] {
  return WORDS.filter(([what]) => counts[what] > 0).map(([what, one, more]) =>
    counts[what] === 1 ? `1 ${one}` : `${String(counts[what])} ${more}`,
  );
}

/** Stands above every morning mail; what it holds is not read from a locked telephone. */
export const digestSubject = 'Je dag in Ademruimte';

/**
 * What a worker reads in the morning: how much there is and where, and nothing about anybody. The
 * links ask to sign in. Undefined when there is nothing to tell: then no mail goes.
 */
export function digestText(counts: DayCounts, publicUrl: URL): string | undefined {
  const lines = digestLines(counts);
  if (lines.length === 0) return undefined;
  const page = (path: string) => new URL(path, publicUrl).href;
  return [
    'Goedemorgen,',
    ['Dit staat voor je klaar:', ...lines.map((line) => `- ${line}`)].join('\n'),
    `Bekijk het als je zover bent:\n${page('/vandaag')}`,
    `Liever geen mail? Zet hem uit bij je account:\n${page('/account')}`,
  ].join('\n\n');
}
