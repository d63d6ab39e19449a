import { MessageSettled, NothingToAnswer } from './messages.errors';
import { WorkMessage } from './work-message.entity';

const MORNING = new Date('2026-11-24T08:00:00Z');
const NOON = new Date('2026-11-24T11:00:00Z');

function aMessage(kind: 'question' | 'thanks' | 'follow_up' = 'question'): WorkMessage {
  const message = new WorkMessage();
  const words = {
    id: 'q',
    clientId: 'amina',
    fromStaff: 'ilse',
    toStaff: 'sanne',
    text: 'Lukt het?',
  };
  message.begin({ ...words, kind }, MORNING);
  return message;
}

describe('a message between workers', () => {
  it('waits until who it is for puts it away, once', () => {
    const message = aMessage();
    expect(message.settledAt).toBeNull();
    message.settle(NOON);
    expect(message.settledAt).toBe(NOON);
    expect(() => message.settle(NOON)).toThrow(MessageSettled);
  });

  it('comes back when it was put away too early', () => {
    const message = aMessage();
    message.settle(NOON);
    message.reopen();
    expect(message.settledAt).toBeNull();
  });

  it.each(['question', 'follow_up'] as const)('goes back to who asked, as a %s', (kind) => {
    const question = aMessage(kind);
    const answer = question.answer('a', 'Ja, morgen.', NOON);
    expect(question.settledAt).toBe(NOON);
    expect(answer).toMatchObject({
      ...{ id: 'a', clientId: 'amina', kind: 'answer', fromStaff: 'sanne', toStaff: 'ilse' },
      ...{ answersId: 'q', text: 'Ja, morgen.', dueOn: null, settledAt: null, writtenAt: NOON },
    });
  });

  it('is not answered when it is a word of thanks', () => {
    expect(() => aMessage('thanks').answer('a', 'Graag gedaan', NOON)).toThrow(NothingToAnswer);
  });
});
