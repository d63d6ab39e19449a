import { GoalCard } from './goal-card';
import { aGoal, aRecognition, aStep } from './testing/plan-samples';
import { show } from './testing/show';

const goal = aGoal('Ik wil in mijn huis blijven wonen.', {
  horizon: 'voor de zomer',
  why: 'Hier kennen de kinderen iedereen.',
  sharedWithHousehold: true,
  steps: [
    aStep('Loslaten', { status: 'dropped' }),
    aStep('Brief nakijken', { dueOn: '2026-11-26' }),
    aStep('Bellen', { dueOn: '2026-11-24' }),
    aStep('Map maken', { status: 'done', doneOn: '2026-11-16' }),
  ],
});

describe('a goal', () => {
  it('stands in the client’s own words, with part of life, horizon and agreement', async () => {
    const { screen, words } = await show(GoalCard, { goal, agreedOn: '2026-11-13' });
    expect(screen.heading('‘Ik wil in mijn huis blijven wonen.’').tagName).toBe('H3');
    expect(words).toContain('Wonen · voor de zomer · samen afgesproken op 13 november');
    expect(words).toContain('Waarom: Hier kennen de kinderen iedereen.');
    expect(words).toContain('gedeeld met het gezin');
  });

  it('leaves each step where it was planned, whatever came of it', async () => {
    const { element } = await show(GoalCard, { goal });
    const texts = [...element.querySelectorAll('.text')].map((text) => text.textContent);
    expect(texts).toEqual(goal.steps.map(({ text }) => text));
  });

  it('is words and steps on a first page', async () => {
    const { words } = await show(GoalCard, { goal, compact: true });
    expect(words).not.toContain('Waarom');
    expect(words).not.toContain('gezin');
    expect(words).toContain('Bellen');
  });

  it('that rests asks for nothing on a first page', async () => {
    const resting = { ...goal, status: 'paused' as const };
    const { words } = await show(GoalCard, { goal: resting, compact: true, mayDo: true });
    expect(words).not.toContain('Bellen');
  });

  it.each([
    ['paused', null, 'Wonen · rust nu'],
    ['reached', '2026-11-20', 'Wonen · gehaald op 20 november'],
    ['changed', '2026-11-20', 'Wonen · anders geworden op 20 november'],
    ['let_go', '2026-11-20', 'Wonen · losgelaten op 20 november'],
  ] as const)('says plainly that it is %s', async (status, endedOn, said) => {
    const { words } = await show(GoalCard, { goal: aGoal('Rust', { status, endedOn }) });
    expect(words).toBe(`‘Rust’ ${said}`);
  });

  it('keeps words about the goal beside it, and words about a step with that step', async () => {
    const step = goal.steps[2];
    const recognitions = [
      aRecognition('Wat een jaar', { goalId: goal.id }),
      aRecognition('Goed gebeld', { goalId: goal.id, stepId: step?.id ?? '' }),
      aRecognition('Voor iets anders', { goalId: 'elsewhere' }),
    ];
    const { words, element } = await show(GoalCard, { goal, recognitions });
    expect(words).not.toContain('Voor iets anders');
    const items = [...element.querySelectorAll('li')].map((item) => item.textContent);
    expect(items.filter((item) => item.includes('Goed gebeld'))).toHaveLength(1);
    expect(items.some((item) => item.includes('Wat een jaar'))).toBe(false);
    expect(words).toContain('Farid: ‘Wat een jaar’');
  });

  it('lets somebody do only the steps that are theirs to do', async () => {
    const mine = goal.steps[1];
    const { screen, heard } = await show(
      GoalCard,
      { goal, mayDo: (step: unknown) => step === mine },
      ['done'],
    );
    expect(screen.names('button')).toEqual([
      'Afvinken: Brief nakijken',
      'Meer over stap: Brief nakijken',
    ]);
    await screen.press('Afvinken: Brief nakijken');
    expect(heard).toEqual([['done', mine]]);
  });
});
