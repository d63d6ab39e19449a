import type { MissedBarrier } from '@ademruimte/contracts';
import type { Dice } from './dice';
import { THEMES } from './invented-words';
import type { Said, StoryGoal, StoryMoment, StoryStep } from './stories';

/** The talks of one invented person: a first one, a later one, and what came between. */
export function inventMoments(dice: Dice, index: number, firstDaysAgo: number): StoryMoment[] {
  const theme = dice.pick(THEMES);
  const level = 1 + dice.roll(3);
  const goal: StoryGoal = { ...theme, steps: [inventStep(dice, theme.step)] };
  const first: StoryMoment = {
    ...{ daysAgo: firstDaysAgo, hour: 9 + dice.roll(7), kind: 'office' },
    agreed: 'We beginnen klein.',
    assessment: {
      kind: 'intake',
      said: saidOf(theme.domain, level, alsoSaid(index, theme.domain)),
    },
    goals: [goal],
    agreesPlan: true,
  };
  const halfway = firstDaysAgo - 30 - dice.roll(20);
  const lately = spokenLately(index);
  if (halfway < 1) return [first, bell(Math.min(lately, firstDaysAgo - 7))];
  const later = laterLevel(level, dice.roll(4), index);
  const daysAgo = Math.min(lately, Math.max(halfway, firstDaysAgo - 30));
  return [
    first,
    ...cameBetween(index, daysAgo),
    {
      daysAgo,
      hour: 9 + dice.roll(7),
      kind: 'phone',
      ...(index % 7 === 2 && { planned: { daysBefore: 6, movedFrom: daysAgo + 3 } }),
      agreed: 'Even bijgepraat. Zo doorgaan.',
      assessment: {
        kind: 'progress',
        said: saidOf(theme.domain, later, alsoSaid(index, theme.domain, true)),
      },
      steps: [
        { goal: theme.title, text: theme.step, by: 'client', inDays: daysAgo + dice.roll(22) - 1 },
      ],
      agreesPlan: true,
    },
  ];
}

/** When somebody was spoken last; a few are people to think of again. */
function spokenLately(index: number): number {
  if (![3, 6].includes(index % 8)) return 3 + ((index * 7) % 30);
  return index % 11 === 8 ? 45 + (index % 10) : 36 + (index % 4);
}

const bell = (daysAgo: number): StoryMoment => ({
  ...{ daysAgo, hour: 11, kind: 'phone', agreed: 'Even bijgepraat. Zo doorgaan.' },
});

const BARRIERS: readonly MissedBarrier[] = ['transport', 'childcare', 'health', 'phone_credit'];

/** Now and then an appointment did not happen, a week before the one that did. */
function cameBetween(index: number, daysAgo: number): StoryMoment[] {
  const barrier = BARRIERS[Math.floor(index / 8) % BARRIERS.length];
  if (index % 8 !== 4 || !barrier) return [];
  const missed = { barriers: [barrier], reason: 'Er kwam iets tussen.' };
  return [{ daysAgo: daysAgo + 7, hour: 14, kind: 'office', missed }];
}

/** Mostly a little up, now and then the same or down: as it goes. */
const CHANGES = [1, 1, 0, 1, -1, 1, 1, 0, 2] as const;
const OTHERS = ['mental_energy', 'making_ends_meet', 'social_support', 'planning_skills'] as const;

/** What the person said of what they work on, how the worker saw it, and what else came up. */
function saidOf(domain: string, level: number, others: readonly Said[]): Said[] {
  return [{ domain, level }, { domain, by: 'worker', level }, ...others];
}

/** A few more parts of life that came up, at the first moment or at the later one. */
function alsoSaid(index: number, theme: string, isLater = false): Said[] {
  return [index, index + 1].flatMap((nth) => {
    const domain = OTHERS[nth % OTHERS.length];
    const change = isLater ? (CHANGES[nth % CHANGES.length] ?? 0) : 0;
    return domain && domain !== theme ? [{ domain, level: 2 + (nth % 2) + change }] : [];
  });
}

/** Down, the same for a few, or up. */
function laterLevel(level: number, side: number, index: number): number {
  const change = [-1, index === 9 ? 0 : 1, 1, 2][side] ?? 1;
  return level + change < 1 ? level + 1 : level + change;
}

function inventStep(dice: Dice, text: string): StoryStep {
  const inDays = 3 + dice.roll(7);
  const step = { text, by: 'client' as const, inDays, confidence: 5 + dice.roll(6) };
  return dice.roll(3)
    ? { ...step, doneAfter: inDays }
    : { ...step, replannedTo: inDays + 7, doneAfter: inDays + 6 };
}
