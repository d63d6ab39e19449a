import { Goal } from './goal.entity';

const words = {
  title: 'Ik wil in mijn huis blijven wonen.',
  lifeDomainId: 'housing',
  horizon: 'voor de zomer',
  why: null,
};

const aGoal = (): Goal =>
  Object.assign(new Goal(), words, {
    status: 'active',
    outcomeWords: null,
    endedOn: null,
    sharedWithHousehold: false,
  });

const anEndedGoal = (): Goal => {
  const goal = aGoal();
  goal.end('let_go', null, '2026-11-24');
  return goal;
};

describe('a goal in other words', () => {
  it.each([
    ['its title', { title: 'Ik wil rust over mijn huis.' }],
    ['its horizon', { horizon: 'dit jaar' }],
    ['why it matters', { why: 'Voor de kinderen' }],
  ])('says so when %s is another one', (_, other) => {
    const goal = aGoal();
    expect(goal.revise({ ...words, ...other })).toBe(true);
    expect(goal).toMatchObject(other);
  });

  it('has the same words in another part of life', () => {
    const goal = aGoal();
    expect(goal.revise({ ...words, lifeDomainId: 'debts' })).toBe(false);
    expect(goal.lifeDomainId).toBe('debts');
  });
});

describe('a goal that rests', () => {
  it('comes back as it was', () => {
    const goal = aGoal();
    goal.rest();
    expect(goal.status).toBe('paused');
    goal.resume();
    expect(goal).toMatchObject({ ...words, status: 'active' });
  });

  it('asks for nothing: no new steps', () => {
    const goal = aGoal();
    goal.rest();
    expect(() => goal.requireActive()).toThrow(
      expect.objectContaining({ code: 'goal-not-active' }),
    );
  });
});

describe('ending a goal', () => {
  it.each(['reached', 'changed', 'let_go'] as const)('keeps what came of it: %s', (outcome) => {
    const goal = aGoal();
    goal.end(outcome, 'Het huis is niet meer nodig.', '2026-11-24');
    expect(goal).toMatchObject({
      status: outcome,
      outcomeWords: 'Het huis is niet meer nodig.',
      endedOn: '2026-11-24',
    });
  });

  it('can be done while it rests', () => {
    const goal = aGoal();
    goal.rest();
    goal.end('let_go', null, '2026-11-24');
    expect(goal.status).toBe('let_go');
  });

  it.each([
    ['revise', (goal: Goal) => goal.revise(words)],
    ['share', (goal: Goal) => goal.share(true)],
    ['rest', (goal: Goal) => goal.rest()],
    ['resume', (goal: Goal) => goal.resume()],
    ['end', (goal: Goal) => goal.end('reached', null, '2026-11-25')],
    ['add a step', (goal: Goal) => goal.requireActive()],
  ])('is for good: one cannot %s', (_, verb) => {
    expect(() => verb(anEndedGoal())).toThrow(expect.objectContaining({ code: 'goal-has-ended' }));
  });
});

it('is shared with the household only by choice', () => {
  const goal = aGoal();
  goal.revise(words);
  expect(goal.sharedWithHousehold).toBe(false);
  goal.share(true);
  expect(goal.sharedWithHousehold).toBe(true);
});
