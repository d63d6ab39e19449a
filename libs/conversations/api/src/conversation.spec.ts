import { Conversation } from './conversation.entity';

const NOW = new Date('2026-11-24T12:00:00Z');
const EARLIER = new Date('2026-11-24T09:00:00Z');
const LATER = new Date('2026-11-27T09:00:00Z');

function aConversation(wanted: Partial<Conversation> = {}): Conversation {
  return Object.assign(new Conversation(), {
    id: 'a',
    clientId: 'b',
    version: 1,
    kind: 'visit',
    status: 'planned',
    startsAt: EARLIER,
    durationMinutes: 60,
    place: 'Bij Amina thuis',
    interpreter: true,
    agreedText: null,
    missedReason: null,
    missedBarriers: [],
    movedToId: null,
    heldAt: null,
    attendees: [],
    ...wanted,
  });
}

const details = (startsAt = EARLIER) =>
  ({
    kind: 'office',
    startsAt,
    durationMinutes: null,
    place: null,
    interpreter: false,
  }) as const;

describe('holding a conversation', () => {
  it('keeps what was agreed and when it took place', () => {
    const conversation = aConversation();
    conversation.hold('Samen de post gesorteerd', NOW);
    expect(conversation).toMatchObject({
      status: 'held',
      agreedText: 'Samen de post gesorteerd',
      heldAt: EARLIER,
    });
  });

  it('counts as contact now when somebody came before the planned moment', () => {
    const conversation = aConversation({ startsAt: LATER });
    conversation.hold(null, NOW);
    expect(conversation.heldAt).toEqual(NOW);
  });

  it('takes back that it was missed', () => {
    const conversation = aConversation();
    conversation.miss({ barriers: ['transport'], reason: 'De bus reed niet' }, null);
    conversation.hold(null, NOW);
    expect(conversation).toMatchObject({ status: 'held', missedReason: null, missedBarriers: [] });
  });

  it.each(['held', 'moved'] as const)('is refused for one that was %s', (status) => {
    expect(() => aConversation({ status }).hold(null, NOW)).toThrow('not planned any more');
  });
});

describe('missing or moving a conversation', () => {
  it('keeps the reason and the appointment that came instead', () => {
    const conversation = aConversation();
    conversation.miss({ barriers: ['transport', 'other'], reason: 'De bus reed niet' }, 'c');
    expect(conversation).toMatchObject({
      status: 'missed',
      missedReason: 'De bus reed niet',
      missedBarriers: ['transport', 'other'],
      movedToId: 'c',
      heldAt: null,
    });
  });

  it('keeps the old appointment in sight with the new one', () => {
    const conversation = aConversation();
    conversation.moveTo('c');
    expect(conversation).toMatchObject({ status: 'moved', movedToId: 'c', startsAt: EARLIER });
    expect(conversation.arrangedAt(LATER)).toEqual({
      kind: 'visit',
      startsAt: LATER,
      durationMinutes: 60,
      place: 'Bij Amina thuis',
      interpreter: true,
    });
  });

  it.each(['held', 'missed', 'moved'] as const)('is refused for one that was %s', (status) => {
    const between = { barriers: [], reason: null };
    expect(() => aConversation({ status }).miss(between, null)).toThrow('not planned any more');
    expect(() => aConversation({ status }).moveTo('c')).toThrow('not planned any more');
  });
});

describe('putting an appointment back', () => {
  it.each([
    ['missed', { missedReason: 'De bus reed niet', missedBarriers: ['transport'] }],
    ['moved', { movedToId: 'c' }],
  ] as const)('that was %s leaves no trace of it', (status, more) => {
    const conversation = aConversation({ status, ...(more as Partial<Conversation>) });
    conversation.planAgain();
    const nothing = { missedReason: null, missedBarriers: [], movedToId: null };
    expect(conversation).toMatchObject({ status: 'planned', startsAt: EARLIER, ...nothing });
  });

  it.each(['planned', 'held'] as const)('is refused for one that is %s', (status) => {
    expect(() => aConversation({ status }).planAgain()).toThrow('neither missed nor moved');
  });
});

describe('correcting a conversation', () => {
  it('replaces the details of one that is planned', () => {
    const conversation = aConversation();
    conversation.revise(details(LATER), null, NOW);
    expect(conversation).toMatchObject({ ...details(LATER), status: 'planned', heldAt: null });
  });

  it('also corrects when one that was held took place', () => {
    const conversation = aConversation({ status: 'held', heldAt: NOW, agreedText: 'Bellen' });
    conversation.revise(details(), 'Samen bellen', NOW);
    expect(conversation).toMatchObject({ heldAt: EARLIER, agreedText: 'Samen bellen' });
  });

  it('writes down no agreement of a conversation that was not held', () => {
    expect(() => aConversation().revise(details(), 'Bellen', NOW)).toThrow('not been held');
  });

  it.each(['missed', 'moved'] as const)('is refused for one that was %s', (status) => {
    expect(() => aConversation({ status }).revise(details(), null, NOW)).toThrow(
      'not planned any more',
    );
  });
});
