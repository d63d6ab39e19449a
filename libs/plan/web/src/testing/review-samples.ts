import type { ReviewResponse, ReviewsResponse } from '@ademruimte/web-client';

/** A review of today that nobody has to agree with, unless said otherwise. */
export function aReview(more: Partial<ReviewResponse> = {}): ReviewResponse {
  return {
    ...{ id: 'review', version: 1, heldOn: '2026-11-23', staffName: 'Sanne Vermeer' },
    ...{ worked: 'Samen bellen.', hindered: null, goals: [], approval: 'none' },
    ...{ askedAt: null, isOwn: true, said: [] },
    ...more,
  };
}

/** A review that lies with Ilse since this morning. */
export function anAskedReview(more: Partial<ReviewResponse> = {}): ReviewResponse {
  return aReview({ approval: 'asked', askedAt: '2026-11-23T08:30:00Z', ...more });
}

/** These reviews, in a team without a lead who looks along. */
export function someReviews(
  items: ReviewResponse[] = [],
  more: Partial<ReviewsResponse> = {},
): ReviewsResponse {
  return { items, approvalWanted: false, leadNames: ['Ilse Jansen'], ...more };
}
