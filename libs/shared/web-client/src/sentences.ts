import type { FieldCode, ProblemCode } from '@ademruimte/contracts';
import { problemSentences } from './problem-sentences';

/** The numbers a sentence may name, such as the most characters a field takes. */
export type SentenceParams = Readonly<Record<string, string | number>>;

type Sentence = (params: SentenceParams) => string;

const number = (params: SentenceParams, name: string): string => String(params[name] ?? '');

const fieldSentences: Readonly<Record<FieldCode, Sentence>> = {
  required: () => $localize`Vul dit nog in.`,
  'unknown-field': () => $localize`Dit veld kennen we hier niet.`,
  'wrong-type': () => $localize`Dit is niet in de vorm die we verwachten.`,
  'too-long': (p) => $localize`Dit is te lang. Er passen ${number(p, 'max')}:max: tekens.`,
  'too-easy': () => $localize`Dit wachtwoord is te makkelijk te raden. Kies een andere zin.`,
  'too-short': (p) =>
    $localize`Dit is te kort. Het moeten minstens ${number(p, 'min')}:min: tekens zijn.`,
  'not-a-day': () => $localize`Deze dag bestaat niet. Schrijf bijvoorbeeld 24-11-2026.`,
  'not-a-moment': () => $localize`Kies een dag en een tijd.`,
  'day-in-future': () => $localize`Deze dag moet nog komen. Kies vandaag of eerder.`,
  'day-in-past': () => $localize`Deze dag is al geweest. Kies vandaag of later.`,
  'end-before-start': () => $localize`Het einde ligt voor het begin.`,
  'out-of-range': (p) =>
    $localize`Kies een getal van ${number(p, 'min')}:min: tot en met ${number(p, 'max')}:max:.`,
  'not-a-choice': () => $localize`Kies een van de mogelijkheden.`,
  'not-an-id': () => $localize`Deze verwijzing klopt niet. Kies opnieuw.`,
  'not-an-email': () => $localize`Dit lijkt geen e-mailadres. Kijk je het na?`,
  'not-a-phone': () => $localize`Dit lijkt geen telefoonnummer. Kijk je het na?`,
  'forbidden-character': () => $localize`Er staat een teken in dat we niet kunnen bewaren.`,
  'too-many': (p) => $localize`Dit zijn er te veel. Er passen er ${number(p, 'max')}:max:.`,
  'empty-list': () => $localize`Kies er minstens één.`,
  duplicate: () => $localize`Dit staat er al.`,
  'says-too-much': (p) =>
    $localize`Laat ‘${number(p, 'word')}:word:’ weg. Misschien leest er iemand mee.`,
  'not-at-night': () => $localize`Kies een tijd tussen 8 uur 's ochtends en 8 uur 's avonds.`,
  'after-appointment': () => $localize`Dit is pas na de afspraak. Kies een eerder moment.`,
  'unknown-record': () => $localize`Dit kunnen we niet vinden. Kies opnieuw.`,
};

/**
 * The Dutch sentence for a problem code or field code of the server. A code this version does not
 * know yet gives a general sentence, so a newer server never leaves somebody with silence.
 */
export function sentenceFor(code: string, params: SentenceParams = {}): string {
  if (code === 'too-many-attempts' && params['minutes']) {
    return waitSentence(Number(params['minutes']));
  }
  const field = fieldSentences[code as FieldCode] as Sentence | undefined;
  return field?.(params) ?? problemSentences[code as ProblemCode] ?? general();
}

/** Whether there is a sentence of its own for a code. */
export function hasSentence(code: string): boolean {
  return code in fieldSentences || code in problemSentences;
}

function waitSentence(minutes: number): string {
  if (minutes === 1)
    return $localize`Dit is te vaak geprobeerd. Probeer het over een minuut opnieuw.`;
  return $localize`Dit is te vaak geprobeerd. Probeer het over ${minutes}:minutes: minuten opnieuw.`;
}

function general(): string {
  return $localize`Dat lukte niet. Wat je typte, staat er nog. Probeer het nog eens.`;
}
