import { type AgreedGoal, agreedContent } from './agreed-content';
import { GoalPlan } from './goal-plan.entity';

const step = {
  id: 's1',
  text: 'Ik bel de verhuurder.',
  owner: 'client',
  ownerName: null,
  dueOn: '2026-11-25',
  status: 'open',
  doneOn: null,
  ifText: 'Als de kinderen op school zijn',
  thenText: 'dan bel ik',
  setbackText: 'Ik vraag mijn zus.',
  confidence: 8,
  reminderBy: null,
  reminderHow: null,
} as const;

const goal: AgreedGoal = {
  id: 'g1',
  title: 'Ik wil in mijn huis blijven wonen.',
  why: 'Voor de kinderen',
  horizon: 'voor de zomer',
  status: 'active',
  lifeDomain: { id: 'd1', code: 'housing', title: 'Wonen', sensitive: false },
  steps: [step],
};

const aPlan = (): GoalPlan =>
  Object.assign(new GoalPlan(), {
    status: 'draft',
    changedSinceAgreement: false,
    currentVersionNumber: 0,
  });

const anAgreedPlan = (): GoalPlan => {
  const plan = aPlan();
  plan.agree([goal]);
  return plan;
};

describe('agreeing a plan', () => {
  it('is refused while it has no goal', () => {
    expect(() => aPlan().agree([])).toThrow(expect.objectContaining({ code: 'plan-empty' }));
  });

  it('is refused while every goal rests', () => {
    expect(() => aPlan().agree([{ ...goal, status: 'paused' }])).toThrow(
      expect.objectContaining({ code: 'plan-empty' }),
    );
  });

  it('is refused while it has no step at all', () => {
    const plan = aPlan();
    expect(() => plan.agree([{ ...goal, steps: [] }])).toThrow(
      expect.objectContaining({ code: 'plan-has-no-step' }),
    );
    expect(plan.status).toBe('draft');
  });

  it('lets a second goal wait for its first step', () => {
    expect(aPlan().agree([goal, { ...goal, id: 'g2', steps: [] }])).toBe(1);
  });

  it('gives each agreement the next number', () => {
    const plan = anAgreedPlan();
    expect(plan).toMatchObject({ status: 'agreed', currentVersionNumber: 1 });
    plan.noteOtherWords();
    expect(plan.agree([goal])).toBe(2);
    expect(plan.changedSinceAgreement).toBe(false);
  });
});

describe('a plan in other words', () => {
  it('is not agreed again yet', () => {
    const plan = anAgreedPlan();
    plan.noteOtherWords();
    expect(plan).toMatchObject({ status: 'agreed', changedSinceAgreement: true });
  });

  it('has nothing to agree again while it was never agreed', () => {
    const plan = aPlan();
    plan.noteOtherWords();
    expect(plan).toMatchObject({ status: 'draft', changedSinceAgreement: false });
  });
});

describe('a plan whose goals end', () => {
  it('goes on while a goal is left', () => {
    const plan = anAgreedPlan();
    plan.noteGoalEnded(1);
    expect(plan.status).toBe('agreed');
  });

  it('ends with its last goal, and begins again with a new one', () => {
    const plan = anAgreedPlan();
    plan.noteGoalEnded(0);
    expect(plan).toMatchObject({ status: 'ended', changedSinceAgreement: false });
    plan.noteOtherWords();
    expect(plan).toMatchObject({ status: 'draft', changedSinceAgreement: true });
  });

  it('stays a draft when nobody ever agreed it', () => {
    const plan = aPlan();
    plan.noteGoalEnded(0);
    expect(plan.status).toBe('draft');
  });
});

describe('what is agreed', () => {
  it('is every word, owner, day, if-then plan and confidence', () => {
    expect(agreedContent([goal])).toEqual({ goals: [goal] });
  });

  it('holds goals that rest, but none that ended', () => {
    const resting = { ...goal, id: 'g2', status: 'paused' as const };
    const ended = (['reached', 'changed', 'let_go'] as const).map((status) => ({
      ...goal,
      status,
    }));
    expect(agreedContent([goal, resting, ...ended]).goals.map(({ id }) => id)).toEqual([
      'g1',
      'g2',
    ]);
  });

  it('holds what was done, but not what was dropped', () => {
    const done = { ...step, id: 's2', status: 'done' as const, doneOn: '2026-11-24' };
    const dropped = { ...step, id: 's3', status: 'dropped' as const };
    const [agreed] = agreedContent([{ ...goal, steps: [step, done, dropped] }]).goals;
    expect(agreed?.steps).toEqual([step, done]);
  });
});
