/**
 * What workers on one client say to each other. A follow-up is asked by a team lead and may carry
 * a day; an answer belongs to a question or a follow-up.
 */
export const messageKinds = ['question', 'thanks', 'follow_up', 'answer'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What somebody can begin with; an answer only follows. */
export const openingKinds = ['question', 'thanks', 'follow_up'] as const satisfies MessageKind[];
export type OpeningKind = (typeof openingKinds)[number];

/** What asks for an answer; the others are only read. */
export function wantsAnswer(kind: MessageKind): boolean {
  return kind === 'question' || kind === 'follow_up';
}
