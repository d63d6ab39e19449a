import {
  needsSomebody,
  type ReminderView,
  sayReminder,
  sayReminderProblem,
} from './reminder-words';

const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const aView = (more: Partial<ReminderView> = {}): ReminderView => ({
  ...{ channel: 'sms', dueAt: at(1), state: 'planned', problem: null },
  ...{ heldBack: false, settledAt: null },
  ...more,
});

describe('a reminder in one line', () => {
  it.each([
    [aView(), /^sms, morgen om \d\d\.\d\d uur$/],
    [aView({ channel: 'email' }), /^e-mail, morgen om /],
    [aView({ channel: 'by_hand' }), /^zelf doen, morgen om /],
    [aView({ channel: 'letter' }), /^brief posten, morgen$/],
    [aView({ state: 'sending' }), /^wordt nu verstuurd$/],
    [aView({ state: 'sent', settledAt: at(-1) }), /^verstuurd, gisteren om /],
    [aView({ state: 'failed', problem: 'refused' }), /^niet aangekomen$/],
    [aView({ state: 'failed', problem: 'maybe_sent' }), /^misschien verstuurd$/],
    [aView({ state: 'given_up' }), /^niet aangekomen$/],
    [aView({ state: 'withdrawn' }), /^niet nodig$/],
    [aView({ state: 'printed', settledAt: at(0) }), /^brief gepost, vandaag om /],
    [aView({ state: 'done_by_hand', settledAt: at(0) }), /^zelf gedaan, vandaag om /],
  ])('%j says %s', (view, words) => {
    expect(sayReminder(view)).toMatch(words);
  });

  it('says why it waits before anything else', () => {
    const held = aView({ heldBack: true, problem: 'not_reached' });
    expect(sayReminderProblem(held)).toContain('veilig contact');
    expect(sayReminderProblem(aView())).toBe('');
  });
});

describe('somebody has to look', () => {
  it.each([
    [aView(), false],
    [aView({ heldBack: true }), true],
    [aView({ state: 'failed' }), true],
    [aView({ state: 'given_up' }), true],
    [aView({ channel: 'by_hand' }), false],
    [aView({ channel: 'by_hand', dueAt: at(0) }), true],
    [aView({ channel: 'letter', dueAt: at(-2) }), true],
    [aView({ state: 'sent', channel: 'by_hand', dueAt: at(-2) }), false],
  ])('at %j: %s', (view, does) => {
    expect(needsSomebody(view)).toBe(does);
  });
});
