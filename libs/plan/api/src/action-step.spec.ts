import { suggestsSmallerStep } from '@ademruimte/contracts';
import { ActionStep, requirePlannable } from './action-step.entity';

const TODAY = '2026-11-24';
const words = {
  text: 'Ik bel de verhuurder.',
  ifText: null,
  thenText: null,
  setbackText: null,
  confidence: 8,
};
const client = { owner: 'client', ownerName: null, ownerStaffMemberId: null } as const;

const aStep = (): ActionStep =>
  Object.assign(new ActionStep(), words, client, {
    dueOn: '2026-11-26',
    status: 'open',
    doneOn: null,
    droppedOn: null,
    replanCount: 0,
    sharedWithHousehold: false,
  });

const refused = (field: string, code: string) =>
  expect.objectContaining({ errors: [{ field, code }] });

describe('planning a step again', () => {
  it('is normal: it is still to do, and the history has both days', () => {
    const step = aStep();
    expect(step.replan('2026-12-01', TODAY)).toEqual({
      kind: 'replanned',
      fromDay: '2026-11-26',
      toDay: '2026-12-01',
    });
    expect(step).toMatchObject({ dueOn: '2026-12-01', status: 'replanned', isToDo: true });
  });

  it('changes nothing when the day stays', () => {
    const step = aStep();
    expect(step.replan('2026-11-26', TODAY)).toBeUndefined();
    expect(step).toMatchObject({ status: 'open', replanCount: 0 });
  });

  it('proposes a smaller step the third time', () => {
    const step = aStep();
    const proposals = ['2026-11-27', '2026-11-28', '2026-11-29'].map((day) => {
      step.replan(day, TODAY);
      return suggestsSmallerStep(step);
    });
    expect(proposals).toEqual([false, false, true]);
  });

  it('is refused for a day that is over, and allowed for today', () => {
    expect(() => aStep().replan('2026-11-23', TODAY)).toThrow(refused('dueOn', 'day-in-past'));
    expect(aStep().replan(TODAY, TODAY)).toMatchObject({ toDay: TODAY });
  });
});

it('is planned for today or later', () => {
  expect(() => requirePlannable('2026-11-23', TODAY)).toThrow(refused('dueOn', 'day-in-past'));
  expect(() => requirePlannable(TODAY, TODAY)).not.toThrow();
});

describe('a step that is done', () => {
  it('may have been done earlier than somebody writes it down', () => {
    const step = aStep();
    expect(step.done('2026-11-20', TODAY)).toEqual({
      kind: 'done',
      fromDay: '2026-11-26',
      toDay: '2026-11-20',
    });
    expect(step).toMatchObject({ status: 'done', doneOn: '2026-11-20', isToDo: false });
  });

  it('cannot be done tomorrow', () => {
    expect(() => aStep().done('2026-11-25', TODAY)).toThrow(refused('doneOn', 'day-in-future'));
  });

  it.each([
    ['be done again', (step: ActionStep) => step.done(TODAY, TODAY)],
    ['be planned again', (step: ActionStep) => step.replan('2026-12-01', TODAY)],
    ['be dropped', (step: ActionStep) => step.drop(TODAY)],
    ['get other words', (step: ActionStep) => step.revise(words)],
    ['get another owner', (step: ActionStep) => step.giveTo(client)],
    ['be shared', (step: ActionStep) => step.share(true)],
  ])('cannot %s', (_, verb) => {
    const step = aStep();
    step.done(TODAY, TODAY);
    expect(() => verb(step)).toThrow(expect.objectContaining({ code: 'step-has-ended' }));
  });
});

describe('reopening a step', () => {
  it('takes back that it was done', () => {
    const step = aStep();
    step.done(TODAY, TODAY);
    expect(step.reopen()).toEqual({ kind: 'reopened', fromDay: null, toDay: '2026-11-26' });
    expect(step).toMatchObject({ status: 'open', doneOn: null });
  });

  it('takes back that it was dropped, and remembers that it was planned again', () => {
    const step = aStep();
    step.replan('2026-12-01', TODAY);
    expect(step.drop(TODAY)).toEqual({ kind: 'dropped', fromDay: '2026-12-01', toDay: null });
    step.reopen();
    expect(step).toMatchObject({ status: 'replanned', droppedOn: null, replanCount: 1 });
  });

  it('changes nothing while it is still to do', () => {
    expect(aStep().reopen()).toBeUndefined();
  });
});

describe('a step in other words', () => {
  it.each([
    ['text', { text: 'Ik zoek het nummer op.' }],
    ['when', { ifText: 'Als de kinderen op school zijn' }],
    ['then', { thenText: 'dan bel ik' }],
    ['plan B', { setbackText: 'Ik vraag mijn zus.' }],
  ])('says so for its %s', (_, other) => {
    expect(aStep().revise({ ...words, ...other })).toBe(true);
  });

  it('has the same words with another confidence', () => {
    const step = aStep();
    expect(step.revise({ ...words, confidence: 5 })).toBe(false);
    expect(step.confidence).toBe(5);
  });

  it('says so for its first owner, and not for the same one', () => {
    const step = aStep();
    expect(step.giveTo(client)).toBe(false);
    const worker = { owner: 'worker', ownerName: null, ownerStaffMemberId: 'sanne' } as const;
    expect(step.giveTo(worker)).toBe(true);
    expect(step.giveTo(worker)).toBe(false);
  });
});
