import { Dice } from './dice';
import { inventMoments } from './invent-moments';
import { FAMILY, LANGUAGES, NAMES, REASONS, STRENGTHS } from './invented-words';
import type { Story, Worker } from './stories';

/** Invents residents with plain, believable stories: the same ones for the same seed. */
export function inventCaseload(count: number, seed: number): Story[] {
  const dice = new Dice(seed);
  const names = new Set<string>();
  return Array.from({ length: count }, (_, index) => inventStory(dice, index, names));
}

function inventStory(dice: Dice, index: number, names: Set<string>): Story {
  const language = dice.pick(LANGUAGES);
  const startedDaysAgo = 40 + dice.roll(200);
  const given = NAMES[index % NAMES.length] ?? '';
  const surname = familyFor(given, dice.pick(FAMILY), names).split(' ');
  const prefix = surname.slice(0, -1);
  return {
    lead: leadOf(index),
    startedDaysAgo,
    person: {
      callName: [given, ...surname].join(' '),
      givenNames: given,
      ...(prefix.length && { namePrefix: prefix.join(' ') }),
      familyName: surname.at(-1) ?? '',
      birthDate: `${1950 + dice.roll(55)}-0${1 + dice.roll(9)}-1${dice.roll(9)}`,
      formOfAddress: dice.pick(['je', 'u']),
      city: 'Voorbeeldstad',
    },
    contact: {
      channel: dice.pick(['phone', 'sms', 'app', 'letter'] as const),
      phone: `06 00 00 ${String(10 + index)} ${String(10 + dice.roll(89))}`,
      language,
      interpreter: language !== 'nl' && dice.roll(2) === 0,
    },
    reason: dice.pick(REASONS),
    strengths: [dice.pick(STRENGTHS)],
    moments: inventMoments(dice, index, startedDaysAgo - 1),
    ...(dice.roll(3) > 0 && {
      next: { inDays: dice.roll(21), hour: 9 + dice.roll(8), kind: 'office' as const },
    }),
  };
}

/** The family name that was drawn, or the first one after it that makes a name nobody has. */
function familyFor(given: string, drawn: string, names: Set<string>): string {
  const from = FAMILY.indexOf(drawn);
  const others = [...FAMILY.slice(from), ...FAMILY.slice(0, from)];
  const family = others.find((one) => !names.has(`${given} ${one}`)) ?? drawn;
  names.add(`${given} ${family}`);
  return family;
}

/** Half of the people are Sanne's; Tom and Roos share the others. */
function leadOf(index: number): Worker {
  if (index % 2) return 'sanne';
  return index % 4 ? 'roos' : 'tom';
}
