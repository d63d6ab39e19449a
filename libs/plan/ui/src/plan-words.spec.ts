import { ownerOf, planned, sayIfThen, sayWhole } from './plan-words';
import { nextStepOf } from './plan-view';
import { aGoal, aStep } from './testing/plan-samples';

describe('an if-then plan as a sentence', () => {
  it.each([
    ['de kinderen op school zijn', 'bel ik', 'Als de kinderen op school zijn, dan bel ik.'],
    [
      'Als de kinderen op school zijn,',
      'dan bel ik.',
      'Als de kinderen op school zijn, dan bel ik.',
    ],
    ['Het maandag is', 'Bel ik', 'Als het maandag is, dan bel ik.'],
    ['Yara slaapt', 'lees ik', 'Als Yara slaapt, dan lees ik.'],
    ['als … ', '… dan rust ik', 'Dan rust ik.'],
    ['Alsof', 'danst Sami', 'Als Alsof, dan danst Sami.'],
  ])('joins ‘%s’ and ‘%s’', (ifText, thenText, sentence) => {
    expect(sayIfThen(ifText, thenText)).toBe(sentence);
  });

  it('says only what is there', () => {
    expect(sayIfThen('het regent', null)).toBe('Als het regent.');
    expect(sayIfThen(null, 'neem ik de bus')).toBe('Dan neem ik de bus.');
    expect(sayIfThen(null, ' ')).toBe('');
  });
});

describe('words as a sentence', () => {
  it.each([
    ['dan app ik Sanne', 'Dan app ik Sanne.'],
    ['Dan bellen we samen!', 'Dan bellen we samen!'],
    ['even rust …', 'Even rust …'],
  ])('makes of ‘%s’ a whole one', (words, sentence) => {
    expect(sayWhole(words)).toBe(sentence);
  });
});

describe('who does a step', () => {
  it('is called by name', () => {
    expect(ownerOf({ owner: 'client', ownerName: null }, 'Amina')).toBe('Amina');
    expect(ownerOf({ owner: 'worker', ownerName: 'Sanne' }, 'Amina')).toBe('Sanne');
    expect(ownerOf({ owner: 'other', ownerName: 'juf Els' }, 'Amina')).toBe('juf Els');
  });

  it('has a plain word where there is no name', () => {
    expect(ownerOf({ owner: 'client', ownerName: null }, '')).toBe('inwoner');
    expect(ownerOf({ owner: 'worker', ownerName: null }, 'Amina')).toBe('begeleider');
  });
});

describe('the day of a step', () => {
  const step = aStep('Bellen', { dueOn: '2026-11-24' });

  it('is a real date', () => {
    expect(planned(step, '2026-11-24')).toBe('dinsdag 24 november');
  });

  it('is said calmly once it is over', () => {
    expect(planned(step, '2026-11-25')).toBe('stond voor dinsdag 24 november');
  });
});

describe('the next step', () => {
  it('is the first day among the goals that are active', () => {
    const first = aStep('Nummer zoeken', { dueOn: '2026-11-23' });
    const goals = [
      aGoal('Blijven wonen', { steps: [aStep('Bellen'), first] }),
      aGoal('Rust', { status: 'paused', steps: [aStep('Wandelen', { dueOn: '2026-11-20' })] }),
    ];
    expect(nextStepOf(goals)).toBe(first);
  });

  it('leaves out what is done or let go, and keeps what moved', () => {
    const moved = aStep('Bellen', { status: 'replanned', dueOn: '2026-11-29' });
    const over = [aStep('Map', { status: 'done' }), aStep('Brief', { status: 'dropped' })];
    expect(nextStepOf([aGoal('Blijven wonen', { steps: [...over, moved] })])).toBe(moved);
    expect(nextStepOf([aGoal('Blijven wonen', { steps: over })])).toBeUndefined();
  });
});
