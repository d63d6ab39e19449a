import { ProgressReview } from './progress-review.entity';
import { NotOwnReview, ReviewDecided } from './review.errors';

const NOW = new Date('2026-11-24T09:00:00Z');
const LATER = new Date('2026-11-26T09:00:00Z');

function aReview(asked: boolean): ProgressReview {
  const review = new ProgressReview();
  const words = { worked: 'Samen bellen.', hindered: null };
  const wanted = { id: 'r', clientId: 'amina', heldOn: '2026-11-24', staffMemberId: 'sanne' };
  review.hold({ ...wanted, ...words }, asked ? NOW : null);
  return review;
}

describe('looking back on a plan', () => {
  it('waits for a lead only where one was asked', () => {
    expect(aReview(true)).toMatchObject({ approval: 'asked', askedAt: NOW });
    expect(aReview(false)).toMatchObject({ approval: 'none', askedAt: null });
    expect(() => aReview(false).decide('approved', 'ilse', NOW)).toThrow(ReviewDecided);
  });

  it('is answered by the lead once', () => {
    const review = aReview(true);
    review.decide('approved', 'ilse', LATER);
    expect(review).toMatchObject({ approval: 'approved', decidedBy: 'ilse', decidedAt: LATER });
    expect(() => review.decide('returned', 'ilse', LATER)).toThrow(ReviewDecided);
  });

  it('comes back with a question, and is asked again once it is put differently', () => {
    const review = aReview(true);
    review.decide('returned', 'ilse', NOW);
    expect(() => review.decide('approved', 'ilse', LATER)).toThrow(ReviewDecided);
    review.adapt({ worked: 'Samen bellen.', hindered: 'De wachtrij.' }, LATER);
    const now = { approval: 'asked', askedAt: LATER, hindered: 'De wachtrij.' };
    expect(review).toMatchObject(now);
    review.decide('approved', 'ilse', LATER);
    expect(review.approval).toBe('approved');
  });

  it('may be put differently while it lies with the lead, or where no lead is asked', () => {
    for (const review of [aReview(true), aReview(false)]) {
      const { approval, askedAt } = review;
      review.adapt({ worked: null, hindered: null }, LATER);
      expect(review).toMatchObject({ approval, askedAt, worked: null });
    }
  });

  it('stays as it is once the lead agreed', () => {
    const review = aReview(true);
    review.decide('approved', 'ilse', NOW);
    const adapt = () => review.adapt({ worked: null, hindered: null }, LATER);
    expect(adapt).toThrow(ReviewDecided);
    expect(review.worked).toBe('Samen bellen.');
  });

  it('is never approved by who held it', () => {
    expect(() => aReview(true).decide('approved', 'sanne', NOW)).toThrow(NotOwnReview);
  });
});
