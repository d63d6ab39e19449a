import { ContactPreference, type ContactWishes } from './contact-preference.entity';
import { SafeContactRule } from './safe-contact-rule.entity';

const wishes: ContactWishes = {
  channel: 'phone',
  phone: '06 12 34 56 78',
  email: null,
  language: 'nl',
  interpreter: false,
  bestTime: null,
};

function confirmed(): ContactPreference {
  const preference = new ContactPreference();
  preference.change({ ...wishes, numberConfirmedOn: '2026-03-01' });
  return preference;
}

describe('a confirmed number', () => {
  it('stays confirmed while it stays the same', () => {
    const preference = confirmed();
    preference.change({ ...wishes, bestTime: 'na school' });
    expect(preference.numberConfirmedOn).toBe('2026-03-01');
  });

  it.each(['06 87 65 43 21', null])('is no longer confirmed when it becomes %s', (phone) => {
    const preference = confirmed();
    preference.change({ ...wishes, phone });
    expect(preference.numberConfirmedOn).toBeNull();
  });

  it('can be confirmed while it changes', () => {
    const preference = confirmed();
    preference.change({ ...wishes, phone: '06 87 65 43 21', numberConfirmedOn: '2026-04-01' });
    expect(preference.numberConfirmedOn).toBe('2026-04-01');
  });
});

describe('a safe-contact rule', () => {
  const aRule = () =>
    Object.assign(new SafeContactRule(), { fromDay: '2026-03-01', endedOn: null });

  it('forbids sharing with the household until somebody confirms it', () => {
    const rule = aRule();
    rule.sharingConfirmedOn = null;
    expect(rule.forbidsSharing).toBe(true);
    rule.confirmSharing('2026-03-05', 'somebody');
    expect(rule.forbidsSharing).toBe(false);
    expect(rule.sharingConfirmedBy).toBe('somebody');
  });

  it('keeps the first confirmation, with who gave it', () => {
    const rule = aRule();
    rule.confirmSharing('2026-03-05', 'first');
    rule.confirmSharing('2026-03-09', 'second');
    expect(rule).toMatchObject({ sharingConfirmedOn: '2026-03-05', sharingConfirmedBy: 'first' });
  });

  it('forbids nothing once it has ended, and ends only once', () => {
    const rule = aRule();
    rule.end('2026-03-10');
    rule.end('2026-03-20');
    expect(rule.endedOn).toBe('2026-03-10');
    expect(rule.forbidsSharing).toBe(false);
  });
});
