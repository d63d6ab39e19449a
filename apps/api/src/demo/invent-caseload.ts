import type { Said, Story, StoryGoal, StoryMoment, StoryStep } from './stories';

const NAMES = [
  'Ada',
  'Bilal',
  'Cato',
  'Deniz',
  'Elif',
  'Fenna',
  'Gijs',
  'Hanna',
  'Idris',
  'Jet',
  'Kofi',
  'Lotte',
  'Mehmet',
  'Nadia',
  'Okke',
  'Paulien',
  'Quinten',
  'Rania',
  'Stijn',
  'Tirza',
];
const FAMILY = [
  'Aardappel',
  'van der Boterham',
  'Citroen',
  'de Drop',
  'el Erwt',
  'Fluitketel',
  'van Gember',
  'Hagelslag',
  'ten IJs',
  'Jampot',
  'Kaneel',
  'van de Linde',
  'Muntthee',
  'Nootmuskaat',
  'op den Oever',
];
const LANGUAGES = ['nl', 'nl', 'nl', 'nl', 'tr', 'ar', 'pl', 'uk', 'ti'];
const STRENGTHS = [
  'houdt vol',
  'goede buren',
  'kookt graag',
  'komt altijd op tijd',
  'lacht veel',
  'weet wat helpt',
  'vraagt om uitleg',
  'zorgt voor anderen',
];
const REASONS = [
  'Te weinig over aan het eind van de maand.',
  'Brieven die blijven liggen.',
  'Na een scheiding alles opnieuw regelen.',
  'Minder uren werk en een achterstand.',
];
const THEMES = [
  {
    domain: 'making_ends_meet',
    title: 'Rondkomen tot het eind van de maand.',
    step: 'Ik schrijf een week op wat ik koop.',
  },
  {
    domain: 'paperwork',
    title: 'Rust in mijn papieren.',
    step: 'Ik maak vandaag drie brieven open.',
  },
  { domain: 'social_support', title: 'Vaker iemand zien.', step: 'Ik bel mijn nicht.' },
  {
    domain: 'work',
    title: 'Werk dat bij mij past.',
    step: 'Ik vraag wanneer ik mag komen kijken.',
  },
  {
    domain: 'basic_skills',
    title: 'Zelf een formulier invullen.',
    step: 'Ik ga naar het spreekuur in de bieb.',
  },
  {
    domain: 'participation',
    title: 'Iets om naar uit te kijken.',
    step: 'Ik loop maandag een rondje met de buurvrouw.',
  },
] as const;

/** The same numbers for the same seed, on every machine (a linear congruential generator). */
class Dice {
  constructor(private state: number) {}

  /** A whole number from 0 up to, not including, `sides`. */
  roll(sides: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * sides);
  }

  /** One of a list. */
  pick<T>(list: readonly T[]): T {
    const [first] = list;
    return list[this.roll(list.length)] ?? (first as T);
  }
}

/** Invents residents with plain, believable stories: the same ones for the same seed. */
export function inventCaseload(count: number, seed: number): Story[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, (_, index) => inventStory(dice, index));
}

function inventStory(dice: Dice, index: number): Story {
  const language = dice.pick(LANGUAGES);
  const startedDaysAgo = 40 + dice.roll(200);
  const given = NAMES[index % NAMES.length] ?? '';
  const surname = dice.pick(FAMILY).split(' ');
  const prefix = surname.slice(0, -1);
  return {
    lead: index % 2 ? 'sanne' : 'tom',
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
    moments: [...inventMoments(dice, startedDaysAgo - 1), ...spokenLately(index)],
    ...(dice.roll(3) > 0 && {
      next: { inDays: dice.roll(21), hour: 9 + dice.roll(8), kind: 'office' as const },
    }),
  };
}

/** Most people were spoken in the last weeks; one in four is somebody to think of again. */
function spokenLately(index: number): StoryMoment[] {
  if ([3, 6].includes(index % 8)) return [];
  const daysAgo = 3 + ((index * 7) % 30);
  return [{ daysAgo, hour: 11, kind: 'phone', agreed: 'Even bijgepraat. Zo doorgaan.' }];
}

function inventMoments(dice: Dice, firstDaysAgo: number): StoryMoment[] {
  const theme = dice.pick(THEMES);
  const level = 1 + dice.roll(3);
  const said: Said[] = [{ domain: theme.domain, level }];
  const goal: StoryGoal = { ...theme, steps: [inventStep(dice, theme.step)] };
  const first: StoryMoment = {
    daysAgo: firstDaysAgo,
    hour: 9 + dice.roll(7),
    kind: 'office',
    agreed: 'We beginnen klein.',
    assessment: { kind: 'intake', said },
    goals: [goal],
    agreesPlan: true,
  };
  const again = firstDaysAgo - 30 - dice.roll(20);
  if (again < 1) return [first];
  const later: Said = { domain: theme.domain, level: Math.max(1, level - 1 + dice.roll(4)) };
  return [
    first,
    {
      daysAgo: again,
      hour: 9 + dice.roll(7),
      kind: 'phone',
      agreed: 'Zo doorgaan.',
      assessment: { kind: 'progress', said: [later] },
      steps: [
        { goal: theme.title, text: theme.step, by: 'client', inDays: again + dice.roll(22) - 1 },
      ],
      agreesPlan: true,
    },
  ];
}

function inventStep(dice: Dice, text: string): StoryStep {
  const inDays = 3 + dice.roll(7);
  const step = { text, by: 'client' as const, inDays, confidence: 5 + dice.roll(6) };
  return dice.roll(3)
    ? { ...step, doneAfter: inDays }
    : { ...step, replannedTo: inDays + 7, doneAfter: inDays + 6 };
}
