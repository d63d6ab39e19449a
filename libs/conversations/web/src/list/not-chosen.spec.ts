import type { TalkChoiceResponse } from '@ademruimte/web-client';
import { sayNotChosen } from './not-chosen';

const choice: TalkChoiceResponse = {
  ...{ field: 'goal.title', about: null, mine: 'Hier wonen', theirs: 'Verhuizen', kept: 'mine' },
  ...{ staffName: 'Sanne', at: '2026-11-24T11:00:00Z' },
};

describe('what was not chosen', () => {
  it('is what a colleague said when the talk was kept, and the other way round', () => {
    expect(sayNotChosen(choice)).toEqual(['‘Verhuizen’']);
    expect(sayNotChosen({ ...choice, kept: 'theirs' })).toEqual(['‘Hier wonen’']);
  });

  it('names the part of life an answer is about', () => {
    const answer = { ...choice, field: 'rating.x', about: 'Wonen', theirs: 'Ik woon fijn.' };
    expect(sayNotChosen(answer)).toEqual(['Wonen: ‘Ik woon fijn.’']);
  });

  it.each([
    ['active', 'verdergaan met het doel'],
    ['paused', 'het doel laten rusten'],
    ['let_go', 'het doel is afgerond'],
  ])('says in words how a goal would stand: %s', (theirs, words) => {
    expect(sayNotChosen({ ...choice, field: 'goal.status', theirs })).toEqual([words]);
  });

  it('is nothing when the other side had no words', () => {
    expect(sayNotChosen({ ...choice, theirs: null })).toEqual([]);
  });
});
