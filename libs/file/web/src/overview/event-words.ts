import { outcomeNames, urgentTitleOf } from '@ademruimte/clients-ui';
import type { TrajectoryOutcome } from '@ademruimte/contracts';
import type { FileEvent, FileEventKind } from '@ademruimte/web-client';
import { inQuotes } from '@ademruimte/web-ui';

/** A line of the feed: what it was, and the words that go with it. */
export interface EventWords {
  readonly what: string;
  readonly words: string;
  /** Whether the words are recognition or a milestone, which stand in honey. */
  readonly warm?: boolean;
}

type Say = (event: FileEvent) => EventWords;

const kinds: Readonly<Record<FileEventKind, Say>> = {
  conversation_held: ({ text }) =>
    text
      ? { what: $localize`Gesprek.`, words: $localize`Afgesproken: ${text}:agreed:` }
      : { what: $localize`Gesprek.`, words: '' },
  conversation_missed: ({ text }) => ({
    what: $localize`Afspraak ging niet door.`,
    words: text ?? '',
  }),
  step_done: ({ text }) => ({ what: $localize`Stap gelukt:`, words: text ?? '' }),
  step_replanned: ({ text }) => ({ what: $localize`Stap opnieuw gepland:`, words: text ?? '' }),
  recognition: ({ text, by }) => ({
    what: $localize`Waardering`,
    words: by ? `${by}: ${inQuotes(text)}` : inQuotes(text),
    warm: true,
  }),
  milestone: ({ text }) => ({ what: $localize`Mijlpaal`, words: text ?? '', warm: true }),
  goal_ended: ({ text }) => ({ what: $localize`Doel afgerond:`, words: inQuotes(text) }),
  plan_agreed: ({ by }) => ({ what: $localize`Doelplan afgesproken`, words: withWhom(by) }),
  looked_back: ({ by }) => ({ what: $localize`Samen teruggekeken`, words: withWhom(by) }),
  assessment: ({ by }) => ({ what: $localize`Brug ingevuld`, words: withWhom(by) }),
  trajectory_started: ({ text }) => ({ what: $localize`Traject begonnen.`, words: text ?? '' }),
  trajectory_closed: ({ text }) => ({
    what: $localize`Traject afgesloten:`,
    words: outcomeNames()[text as TrajectoryOutcome],
  }),
  urgent_recorded: ({ text }) => ({ what: $localize`Spoed:`, words: urgentTitleOf(text) }),
  urgent_handled: ({ text }) => {
    // What it was about, and on the next line how it ended, if that was said.
    const [about = null, outcome] = text?.split('\n') ?? [];
    const words = [urgentTitleOf(about), outcome].filter(Boolean).join('. ');
    return { what: $localize`Spoed afgehandeld:`, words };
  },
};

/** What happened, in words that could be read aloud to whom it is about. */
export function eventWords(event: FileEvent): EventWords {
  return kinds[event.kind](event);
}

function withWhom(name: string | null): string {
  return name ? $localize`met ${name}:name:` : '';
}
