import { conversationKinds, formsOfAddress } from '../statuses';
import { reminderChannels, reminderSubjects } from './reminder-lists';
import { firstNameOf, reminderSubjectLine, reminderText, type ToSay } from './reminder-text';
import { revealingWord } from './revealing-words';

const TEAM = 'Wijkteam Noord';
const ORGANISATION = 'Gemeente Waterstad';
const ADDRESS = 'Kerkstraat 12';
const about = (more: Partial<ToSay> = {}): ToSay => ({
  ...{ kind: 'conversation', at: new Date('2026-12-01T09:00:00Z'), meeting: 'visit' },
  ...{ channel: 'sms', callName: 'Amina', address: 'je', sender: 'Sanne' },
  ...more,
});
const all = reminderSubjects.flatMap((kind) =>
  conversationKinds.flatMap((meeting) =>
    reminderChannels.flatMap((channel) =>
      formsOfAddress.map((address) => about({ kind, meeting, channel, address })),
    ),
  ),
);

describe('the text of a reminder', () => {
  it('says who, when, and that another moment is fine', () => {
    expect(reminderText(about())).toBe(
      'Hoi Amina! Dinsdag 1 december om 10.00 uur spreken we elkaar. Komt het niet uit? ' +
        'Laat het me weten, dan kiezen we een ander moment. Groet, Sanne',
    );
  });

  it('says u to who is u', () => {
    expect(reminderText(about({ address: 'u', meeting: 'phone', channel: 'email' }))).toBe(
      'Dag Amina,\n\nDinsdag 1 december om 10.00 uur bel ik u. Komt het u niet uit? ' +
        'Laat het me weten, dan kiezen we een ander moment.\n\nGroet, Sanne',
    );
  });

  it('wishes luck on the day of a step, without saying which', () => {
    expect(reminderText(about({ kind: 'step' }))).toBe(
      'Hoi Amina! Vandaag is de dag die je koos voor je stap. ' +
        'Veel succes! Lukt het niet? Dat geeft niet, laat het me weten. Groet, Sanne',
    );
  });

  it.each(all.map((one) => [one.kind, one.meeting, one.channel, one.address, one] as const))(
    'of a %s (%s) by %s in %s tells a neighbour nothing',
    (_kind, _meeting, _channel, _address, one) => {
      const unspoken = { names: [ORGANISATION, TEAM], places: [ADDRESS] };
      for (const text of [reminderText(one), reminderSubjectLine(one.sender)]) {
        expect(revealingWord(text, unspoken)).toBeUndefined();
      }
    },
  );

  it.each(all)('is one of je or u, in short sentences: %j', (one) => {
    const text = reminderText(one);
    const wrong = one.address === 'u' ? /\b(je|jij|jou|jouw)\b/i : /\b(u|uw)\b/i;
    expect(text).not.toMatch(wrong);
    const sentences = text.split(/[.!?](?:\s|$)|\n+/);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([]);
  });

  it.each(all.filter(({ channel }) => channel === 'sms'))(
    'fits in two text messages: %j',
    (one) => {
      expect(reminderText({ ...one, at: new Date('2026-09-30T09:00:00Z') }).length).toBeLessThan(
        306,
      );
    },
  );
});

describe('a word that says too much', () => {
  it.each([
    ['Neem de brieven over je schulden mee.', 'schuld'],
    ['We praten over de huurachterstand.', 'achterstand'],
    ['Tot morgen bij de gemeente!', 'gemeente'],
    ['Het gaat over je uitkering.', 'uitkering'],
    ['Ik kom langs vanuit Wijkteam  noord.', 'wijkteam'],
    ['Groet van team zuid', 'Team Zuid'],
    ['Ik kom naar kerkstraat 12', 'Kerkstraat 12'],
    ['Ik kom naar KERKSTRAAT-12.', 'Kerkstraat 12'],
  ])('is found in: %s', (text, word) => {
    const unspoken = { names: [ORGANISATION, 'Team Zuid'], places: [ADDRESS, null] };
    expect(revealingWord(text, unspoken)).toBe(word);
  });

  it.each(['Tot morgen om 10 uur!', 'Neem gerust iemand mee.', 'Ik verheug me op ons gesprek.'])(
    'is not found in: %s',
    (text) => {
      expect(revealingWord(text, { names: ['Ede', null], places: ['12'] })).toBeUndefined();
    },
  );
});

describe('the name below a reminder', () => {
  it.each([
    ['Sanne de Wit', 'Sanne'],
    ['  Farid  ', 'Farid'],
    ['Noor', 'Noor'],
  ])('of %s is %s', (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });
});
