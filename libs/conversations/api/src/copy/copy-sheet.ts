import type { CalendarDay } from '@ademruimte/contracts';
import { sayDay, sayMoment } from './copy-dates';
import { type Said, saidBy, withoutAddress } from './copy-said';
import type { AgreedGoalOnCopy, AgreedStepOnCopy, CopySource, NextMeeting } from './copy-source';
import {
  copyWords,
  type CopyWords,
  dutchWords,
  type SheetLanguage,
  sheetLanguageOf,
} from './copy-words';

/** Fixed words or a day in the client's language, and in Dutch beside it when that is another. */
export interface Twice {
  readonly text: string;
  readonly dutch: string | null;
}

/** One line below a heading: words somebody said, or something the sheet says itself. */
export type Line = { readonly said: Said; readonly strong?: boolean } | { readonly fixed: Twice };

/** A heading with what stands below it. */
export interface Part {
  readonly label: Twice;
  readonly lines: readonly Line[];
}

/** One page for the client, ready to be set: nothing on it still has to be decided. */
export interface Sheet {
  readonly lang: SheetLanguage;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly greeting: { readonly words: readonly Greeting[]; readonly name: Said };
  readonly together: Twice;
  readonly heldOn: Twice;
  readonly goal: Part | null;
  readonly step: (Part & { readonly rows: readonly Part[] }) | null;
  readonly care: readonly Part[];
  readonly foot: readonly Part[];
  readonly thanks: Twice;
}

type Greeting = CopyWords['greeting'];

/**
 * What stands on the client's copy of a talk. A goal in a sensitive life domain and its step stay
 * off until the client has said "mag erop"; a secret address is never on it.
 */
export function sheetOf(source: CopySource, today: CalendarDay): Sheet {
  return new SheetWriter(source, today).write();
}

/** The goal and the step of the talk as they were agreed, as far as they may be on paper. */
export function shownOf({ agreedGoals, goalId, stepId, onCopy }: CopySource): {
  readonly goal: AgreedGoalOnCopy | null;
  readonly step: AgreedStepOnCopy | null;
} {
  const goal = agreedGoals.find(
    ({ id, steps }) => id === goalId || steps.some((step) => step.id === stepId),
  );
  if (!goal || (goal.lifeDomain.sensitive && !onCopy)) return { goal: null, step: null };
  return { goal, step: goal.steps.find(({ id }) => id === stepId) ?? null };
}

class SheetWriter {
  private readonly lang: SheetLanguage;
  private readonly words: CopyWords;
  private readonly dutch: CopyWords;

  constructor(
    private readonly source: CopySource,
    private readonly today: CalendarDay,
  ) {
    this.lang = sheetLanguageOf(source.language);
    this.dutch = dutchWords(source.formOfAddress);
    this.words = this.lang === 'nl' ? this.dutch : copyWords[this.lang];
  }

  write(): Sheet {
    const { lang, source, words, dutch } = this;
    const { goal, step } = shownOf(source);
    return {
      ...{ lang, dir: lang === 'ar' ? 'rtl' : 'ltr', title: words.together },
      greeting: {
        words: lang === 'nl' ? [dutch.greeting] : [words.greeting, dutch.greeting],
        name: this.said(source.callName),
      },
      together: this.fixed((one) => one.together),
      heldOn: this.day(source.heldOn),
      goal: goal && this.part((one) => one.goal, [{ said: this.said(goal.title) }]),
      step: step && this.stepPart(step),
      care: step ? this.careOf(step) : [],
      foot: [this.callPart(), ...this.nextParts()],
      thanks: this.fixed((one) => one.thanks),
    };
  }

  private stepPart(step: AgreedStepOnCopy): Sheet['step'] {
    const when = this.part((one) => one.when, [{ fixed: this.day(step.dueOn) }]);
    const rows = [
      when,
      ...this.spoken((one) => one.who, this.ownerOf(step)),
      ...this.spoken((one) => one.if, bare(step.ifText, 'als')),
      ...this.spoken((one) => one.then, bare(step.thenText, 'dan')),
    ];
    const text = { said: this.said(step.text), strong: true };
    return { ...this.part((one) => one.step, [text]), rows };
  }

  /** Who does it, when it is not the client: their own step needs no name. */
  private ownerOf({ owner, ownerName }: AgreedStepOnCopy): string | null {
    if (owner === 'client') return null;
    return ownerName ?? (owner === 'worker' ? this.source.staffName : null);
  }

  private careOf({ setbackText, reminderBy, reminderHow }: AgreedStepOnCopy): Part[] {
    return [
      ...this.spoken((one) => one.setback, setbackText),
      ...this.spoken((one) => one.reminder, reminderBy ?? null, reminderHow ?? null),
    ];
  }

  private callPart(): Part {
    const { staffName, teamName, teamPhone } = this.source;
    const names = [staffName, teamName].map((name) => ({ said: this.said(name) }));
    const phone = teamPhone ? [{ said: this.said(teamPhone), strong: true }] : [];
    return this.part((one) => one.call, [...names, ...phone]);
  }

  private nextParts(): Part[] {
    const { nextMeeting, nextContactOn } = this.source;
    if (nextMeeting) return [this.part((one) => one.next, this.meetingLines(nextMeeting))];
    if (!nextContactOn || nextContactOn < this.today) return [];
    return [this.part((one) => one.next, [{ fixed: this.day(nextContactOn) }])];
  }

  private meetingLines({ startsAt, kind, place }: NextMeeting): Line[] {
    const moment = new Date(startsAt);
    const at = this.twice((_, language) => sayMoment(moment, language, this.today));
    const how = this.fixed((one) => one.meeting[kind]);
    const hidden = kind === 'visit' && this.hidesHome();
    const where = place && !hidden ? [{ said: this.said(place) }] : [];
    return [{ fixed: at }, { fixed: how }, ...where];
  }

  /** Where somebody lives stays off paper that others in the house may read. */
  private hidesHome(): boolean {
    return this.source.secretAddress || this.source.hasSafeContactRule;
  }

  private part(label: (words: CopyWords) => string, lines: readonly Line[]): Part {
    return { label: this.fixed(label), lines };
  }

  /** A heading with what was said about it; nothing when nothing was. */
  private spoken(label: (words: CopyWords) => string, ...texts: (string | null)[]): Part[] {
    const lines = texts.flatMap((text) => (text?.trim() ? [{ said: this.said(text) }] : []));
    return lines.length ? [this.part(label, lines)] : [];
  }

  private said(text: string): Said {
    const { secretAddress, addressLine, postcode, language } = this.source;
    const safe = secretAddress ? withoutAddress(text, [addressLine, postcode]) : text;
    return saidBy(safe, language);
  }

  private day(day: CalendarDay): Twice {
    return this.twice((_, language) => sayDay(day, language, this.today));
  }

  private fixed(pick: (words: CopyWords) => string): Twice {
    return this.twice(pick);
  }

  private twice(say: (words: CopyWords, language: SheetLanguage) => string): Twice {
    const text = say(this.words, this.lang);
    return { text, dutch: this.lang === 'nl' ? null : say(this.dutch, 'nl') };
  }
}

/** Without the joining word in front, which stands on the sheet already. */
function bare(words: string | null, joint: string): string | null {
  return words?.trim().replace(new RegExp(`^${joint}\\s+`, 'i'), '') ?? null;
}
