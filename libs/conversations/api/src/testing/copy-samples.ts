import { limits } from '@ademruimte/contracts';
import type { AgreedStepOnCopy, CopySource } from '../copy/copy-source';

/** A step with everything paper can show of one. */
export const sampleStep: AgreedStepOnCopy = {
  id: 'step',
  text: 'Ik bel de woningcorporatie over de huur.',
  owner: 'client',
  ownerName: null,
  dueOn: '2026-11-27',
  ifText: 'Als de kinderen op school zijn',
  thenText: 'dan bel ik met een kop koffie erbij.',
  setbackText: 'Ik app Sanne, dan bellen we samen.',
  reminderBy: 'Mijn zus Noor',
  reminderHow: 'met een appje om 9 uur',
};

/** What a copy of a whole talk is made from; a test changes what it is about. */
export function aCopySource({
  step = {},
  sensitive = false,
  ...more
}: Partial<CopySource> & {
  readonly step?: Partial<AgreedStepOnCopy>;
  readonly sensitive?: boolean;
} = {}): CopySource {
  const agreed = { ...sampleStep, ...step };
  const title = 'Ik wil in mijn huis blijven wonen.';
  return {
    ...{ callName: 'Amina', formOfAddress: 'je', language: 'nl' },
    ...{ secretAddress: false, hasSafeContactRule: false, addressLine: null, postcode: null },
    ...{ staffName: 'Sanne de Wit', teamName: 'Wijkteam Noord', teamPhone: '010 123 45 67' },
    ...{ heldOn: '2026-11-24', onCopy: false, goalId: 'goal', stepId: 'step' },
    agreedGoals: [{ id: 'goal', title, lifeDomain: { sensitive }, steps: [agreed] }],
    nextContactOn: '2026-12-01',
    nextMeeting: {
      ...{ startsAt: '2026-12-01T09:00:00Z', kind: 'office', place: 'Stadhuis, kamer 12' },
    },
    ...more,
  };
}

/** The longest texts a talk can hold, made of `words`. */
export function theLongestSource(words: string, more: Partial<CopySource> = {}): CopySource {
  const long = (max: number) => words.repeat(max).slice(0, max);
  const { stepText: text, ifThen, sentence, shortText, name } = limits;
  const step: Partial<AgreedStepOnCopy> = {
    ...{ owner: 'other', ownerName: long(name), text: long(text) },
    ...{ ifText: long(ifThen), thenText: long(ifThen), setbackText: long(sentence) },
    ...{ reminderBy: long(name), reminderHow: long(shortText) },
  };
  const source = aCopySource({ step });
  return {
    ...source,
    agreedGoals: source.agreedGoals.map((goal) => ({ ...goal, title: long(limits.goalTitle) })),
    ...{ callName: long(name), staffName: long(name), teamName: long(name) },
    nextMeeting: { startsAt: '2026-12-01T09:00:00Z', kind: 'office', place: long(shortText) },
    ...more,
  };
}
