/** What a client and a worker decide about a goal when they look back on the plan. */
export const reviewChoices = ['keep', 'change', 'let_go'] as const;
export type ReviewChoice = (typeof reviewChoices)[number];

/** Where the agreement of a team lead with a review stands; `none` where a team wants none. */
export const approvalStates = ['none', 'asked', 'approved', 'returned'] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** What a lead and a worker say to each other about a review. */
export const reviewWordKinds = ['question', 'answer', 'agreed'] as const;
export type ReviewWordKind = (typeof reviewWordKinds)[number];
