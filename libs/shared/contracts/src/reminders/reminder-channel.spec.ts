import {
  type ChannelsSetUp,
  type Reach,
  reminderWay,
  textNumber,
  usable,
} from './reminder-channel';

const BOTH: ChannelsSetUp = { sms: true, email: true };
const reach = (more: Partial<Reach>): Reach => ({
  ...{ channel: 'sms', phone: '06 12 34 56 78', email: 'amina@voorbeeld.test' },
  ...more,
});

describe('how a client is reminded', () => {
  it.each([
    ['sms', 'sms'],
    ['email', 'email'],
    ['letter', 'letter'],
    ['phone', 'by_hand'],
    ['app', 'by_hand'],
  ] as const)('who likes %s is reminded by %s', (channel, by) => {
    expect(reminderWay(reach({ channel }), BOTH)).toEqual({ channel: by, problem: null });
  });

  it('who likes to be visited gets no reminder by itself', () => {
    expect(reminderWay(reach({ channel: 'visit' }), BOTH)).toBeUndefined();
  });

  it.each(['sms', 'email'] as const)(
    'goes by hand where this server sends no %s, and says so',
    (channel) => {
      const setUp = { ...BOTH, [channel]: false };
      const expected = { channel: 'by_hand', problem: 'channel_not_set_up' };
      expect(reminderWay(reach({ channel }), setUp)).toEqual(expected);
      expect(usable(channel, reach({}), setUp)).toEqual(expected);
    },
  );

  it('goes by hand without a number or an address, or to a number that takes no text', () => {
    const by = (more: Partial<Reach>) => reminderWay(reach(more), BOTH);
    expect(by({ phone: null })?.problem).toBe('no_address');
    expect(by({ channel: 'email', email: null })?.problem).toBe('no_address');
    expect(by({ phone: '010 123 45 67' })?.problem).toBe('not_a_mobile_number');
  });
});

describe('a number that takes a text message', () => {
  it.each([
    ['06 12 34 56 78', '+31612345678'],
    ['06-12345678', '+31612345678'],
    ['+31 6 12345678', '+31612345678'],
    ['+31 (0)6 12345678', '+31612345678'],
    ['0031612345678', '+31612345678'],
    ['+32 470 12 34 56', '+32470123456'],
    ['010 123 45 67', undefined],
    ['+31 10 123 45 67', undefined],
    ['06 1234', undefined],
    ['12345678', undefined],
    ['', undefined],
  ])('%s is %s', (phone, number) => {
    expect(textNumber(phone)).toBe(number);
  });
});
