import type { Fields, TalkKit } from '@ademruimte/web-client';
import { closeRequestOf } from './close-request';
import { finishRequestOf } from './finish-request';

const housing = { id: 'd-1', code: 'housing', title: 'Wonen' };
const debts = { id: 'd-2', code: 'debts', title: 'Schulden' };

const kit = {
  callName: 'Amina',
  assessmentKind: 'intake',
  template: { id: 't-1', pillars: [{ domains: [housing, debts] }] },
} as unknown as TalkKit;

const met: Fields = {
  'conversation.id': 'c-1',
  'conversation.version': 3,
  'conversation.kind': 'visit',
  'conversation.startsAt': '2026-11-24T09:00:00Z',
  'conversation.place': 'thuis',
};
const rated: Fields = { ...met, 'assessment.id': 'a-1' };
const goal: Fields = {
  ...rated,
  'goal.id': 'g-1',
  'goal.title': ' Ik wil hier blijven wonen ',
  'goal.lifeDomain': 'd-1',
};
const undated: Fields = { ...goal, 'step.id': 's-1', 'step.text': 'Ik bel de verhuurder.' };
const step: Fields = { ...undated, 'step.dueOn': '2026-11-26' };

describe('closing a talk in one command', () => {
  it('is enough with the conversation alone: every other part may be skipped', () => {
    expect(closeRequestOf(met, kit)).toEqual({
      conversation: {
        ...{ id: 'c-1', version: 3, kind: 'visit' },
        ...{ startsAt: '2026-11-24T09:00:00Z', place: 'thuis' },
      },
      ...{ assessment: null, goal: null, restGoalId: null, step: null, agreement: null },
      ...{ onCopy: false, next: null, choices: [] },
    });
  });

  it('says what the client pointed at, in own words too, and what the worker set aside', () => {
    const fields = {
      ...rated,
      'rating.housing': { level: 2, reason: null },
      'words.housing': ' Om de school ',
      'aside.debts': true,
    };
    expect(closeRequestOf(fields, kit).assessment).toEqual({
      ...{ id: 'a-1', kind: 'intake', templateId: 't-1' },
      ratings: [
        {
          ...{ lifeDomainId: 'd-1', ratedBy: 'client', level: 2, reason: null },
          ownWords: 'Om de school',
        },
        { lifeDomainId: 'd-2', ratedBy: 'worker', level: null, reason: 'not_needed' },
      ],
    });
  });

  it('makes no measurement of what was only set aside', () => {
    expect(closeRequestOf({ ...rated, 'aside.debts': true }, kit).assessment).toBeNull();
  });

  it('makes a new goal in the words of the client, and lets another one rest for it', () => {
    const request = closeRequestOf({ ...goal, rest: 'g-0' }, kit);
    expect(request.goal).toEqual({
      ...{ id: 'g-1', version: null, base: null, title: 'Ik wil hier blijven wonen' },
      ...{ lifeDomainId: 'd-1', why: null },
    });
    expect(request.restGoalId).toBe('g-0');
  });

  it('lets nothing rest for a goal that is there already', () => {
    const fields = { ...goal, 'goal.version': 4, 'goal.base': 'Blijven wonen', rest: 'g-0' };
    const request = closeRequestOf(fields, kit);
    expect(request.goal).toMatchObject({ version: 4, base: 'Blijven wonen' });
    expect(request.restGoalId).toBeNull();
  });

  it('makes no goal without words, and no step without a goal', () => {
    const request = closeRequestOf({ ...step, 'goal.title': '  ' }, kit);
    expect(request.goal).toBeNull();
    expect(request.step).toBeNull();
  });

  it('sends the step with its day, its owner and what helps', () => {
    const fields = {
      ...step,
      ...{ 'step.if': 'het maandag is', 'step.then': 'bel ik', 'step.setback': 'dan app ik' },
      ...{ 'step.confidence': 0, 'step.reminderBy': 'Sanne', 'step.reminderHow': 'bellen' },
    };
    expect(closeRequestOf(fields, kit).step).toEqual({
      ...{ id: 's-1', text: 'Ik bel de verhuurder.', owner: 'client', ownerName: null },
      ...{ dueOn: '2026-11-26', confidence: 0, ifText: 'het maandag is', thenText: 'bel ik' },
      ...{ setbackText: 'dan app ik', reminderBy: 'Sanne', reminderHow: 'bellen' },
    });
  });

  it('leaves a step without a day for another time', () => {
    expect(closeRequestOf(undated, kit).step).toBeNull();
  });

  it('forgets a name that was typed before somebody else does the step after all', () => {
    const theirs = { ...step, 'step.owner': 'other', 'step.ownerName': 'zus Noor' };
    expect(closeRequestOf(theirs, kit).step?.ownerName).toBe('zus Noor');
    const own = { ...theirs, 'step.owner': 'client' };
    expect(closeRequestOf(own, kit).step?.ownerName).toBeNull();
  });

  it('agrees only when both said yes, and only about a whole step', () => {
    const yes = { 'agree.client': true, 'agree.worker': true };
    const both = { ...step, ...yes };
    expect(closeRequestOf(both, kit).agreement).toEqual({
      ...{ clientName: 'Amina', way: 'on_tablet' },
    });
    expect(closeRequestOf({ ...both, 'agree.worker': false }, kit).agreement).toBeNull();
    expect(closeRequestOf({ ...undated, ...yes }, kit).agreement).toBeNull();
  });

  it('puts a sensitive goal on the copy only after "mag erop"', () => {
    expect(closeRequestOf(goal, kit).onCopy).toBe(false);
    expect(closeRequestOf({ ...goal, onCopy: false }, kit).onCopy).toBe(false);
    expect(closeRequestOf({ ...goal, onCopy: true }, kit).onCopy).toBe(true);
  });

  it('plans when people meet again, with or without a time', () => {
    const next = { 'next.day': '2026-12-08' };
    expect(closeRequestOf({ ...met, ...next }, kit).next).toEqual({
      ...{ day: '2026-12-08', time: null, kind: null, place: null },
    });
    expect(closeRequestOf({ ...met, ...next, 'next.time': '10:00' }, kit).next?.time).toBe('10:00');
    expect(closeRequestOf({ ...met, 'next.time': '10:00' }, kit).next).toBeNull();
  });

  it('takes along what a person chose, having seen both versions', () => {
    const choices = [{ field: 'goal.title', keep: 'mine', theirs: 'Een huis' }];
    expect(closeRequestOf({ ...goal, 'close.choices': choices }, kit).choices).toEqual(choices);
  });
});

describe('what the worker adds alone', () => {
  const next = { ...met, 'after.nextContactOn': '2026-12-01' };

  it('needs the day of the next contact, and nothing else', () => {
    expect(finishRequestOf(met, kit)).toBeUndefined();
    expect(finishRequestOf(next, kit)).toEqual({
      ...{ nextContactOn: '2026-12-01', nextTime: null, note: null, ratings: [], tasks: [] },
      recognition: null,
    });
  });

  it('gives the worker their own view, beside what the client said', () => {
    const fields = {
      ...next,
      'rating.housing': { level: 2, reason: null },
      'after.rating.housing': { level: 3, reason: null },
    };
    expect(finishRequestOf(fields, kit)?.ratings).toEqual([
      { lifeDomainId: 'd-1', ratedBy: 'worker', level: 3, reason: null },
    ]);
  });

  it('keeps a note for the team unless somebody says who else may read it', () => {
    const fields = { ...next, 'after.note': ' Even bellen ' };
    expect(finishRequestOf(fields, kit)?.note).toEqual({ text: 'Even bellen', visibility: 'team' });
    const confidential = { ...fields, 'after.visibility': 'confidential' };
    expect(finishRequestOf(confidential, kit)?.note?.visibility).toBe('confidential');
  });

  it('takes an own task and a word of recognition along', () => {
    const fields = {
      ...next,
      ...{ 'after.task': 'Brief nakijken', 'after.taskOn': '2026-11-27' },
      ...{ 'after.recognition': 'Je kwam, dat was moedig.', 'after.recognitionKind': 'card' },
    };
    expect(finishRequestOf(fields, kit)).toMatchObject({
      tasks: [{ text: 'Brief nakijken', dueOn: '2026-11-27' }],
      recognition: { text: 'Je kwam, dat was moedig.', kind: 'card' },
    });
  });

  it('loses no words that were said without pointing at a sentence', () => {
    const fields = { ...next, 'words.housing': 'De buren schreeuwen ’s nachts.' };
    const text = 'Wonen: De buren schreeuwen ’s nachts.';
    expect(finishRequestOf(fields, kit)?.note).toEqual({ text, visibility: 'team' });
    expect(finishRequestOf({ ...fields, 'after.note': 'Eigen notitie' }, kit)?.note?.text).toBe(
      'Eigen notitie',
    );
    const pointed = { ...fields, 'rating.housing': { level: 2, reason: null } };
    expect(finishRequestOf(pointed, kit)?.note).toBeNull();
  });
});
