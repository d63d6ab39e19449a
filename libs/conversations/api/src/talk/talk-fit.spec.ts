import { fitted, withoutPlace, withPlace } from './talk-fit';

const said = {
  lifeDomainId: 'old',
  ratedBy: 'client',
  level: 2,
  reason: null,
  ownWords: 'Zo',
} as const;
const domains = [{ here: 'old', there: 'new', levels: [1, 2] }];

describe('an answer along an older version of the bridge', () => {
  it('stands along the newer one where the sentence is the same, with its own words', () => {
    expect(fitted(said, domains)).toEqual({ ...said, lifeDomainId: 'new' });
  });

  it('has no place where the sentence became another one', () => {
    expect(fitted({ ...said, level: 3 }, domains)).toBeNull();
  });

  it('has no place where the life domain is gone', () => {
    expect(fitted({ ...said, lifeDomainId: 'gone' }, domains)).toBeNull();
  });

  it('needs no sentence when it is a reason for none', () => {
    const none = { ...said, level: null, reason: 'not_now' } as const;
    expect(fitted(none, domains)).toMatchObject({ lifeDomainId: 'new', reason: 'not_now' });
  });

  it('is not asked about when a worker had set it aside', () => {
    const aside = { ...said, ratedBy: 'worker', level: null, reason: 'not_needed' } as const;
    const all = [said, aside].map((one) => ({ said: one, there: null }));
    expect(withoutPlace(all)).toEqual([said]);
    expect(withPlace(all)).toEqual([]);
  });
});
