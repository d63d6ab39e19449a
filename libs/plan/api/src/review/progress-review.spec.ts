import { NotOwnReview, ProgressReview } from './progress-review.entity';
import { ReviewDecided } from './review.errors';

const NOW = new Date('2026-11-24T09:00:00Z');

function aReview(approvalWanted: boolean): ProgressReview {
  const review = new ProgressReview();
  const words = { worked: 'Samen bellen.', hindered: null };
  const wanted = { id: 'r', clientId: 'amina', heldOn: '2026-11-24', staffMemberId: 'sanne' };
  review.hold({ ...wanted, ...words }, approvalWanted);
  return review;
}

describe('looking back on a plan', () => {
  it('waits for a lead only where the team wants it', () => {
    expect(aReview(true).approval).toBe('asked');
    const { approval } = aReview(false);
    expect(approval).toBe('none');
    expect(() => aReview(false).approve('ilse', null, NOW)).toThrow(ReviewDecided);
  });

  it('is answered by the lead once, with or without a word', () => {
    const review = aReview(true);
    review.approve('ilse', null, NOW);
    expect(review).toMatchObject({ approval: 'approved', decidedBy: 'ilse', decidedAt: NOW });
    expect(() => review.return('ilse', 'Toch een vraag.', NOW)).toThrow(ReviewDecided);
  });

  it('comes back with a question', () => {
    const review = aReview(true);
    review.return('ilse', 'Wil zij dit doel zelf?', NOW);
    expect(review).toMatchObject({ approval: 'returned', decisionWords: 'Wil zij dit doel zelf?' });
  });

  it('is never approved by who held it', () => {
    expect(() => aReview(true).approve('sanne', null, NOW)).toThrow(NotOwnReview);
  });
});
