import { problem } from '@ademruimte/web-client-testing';
import { NOTES, openTalks, TALKS } from '../testing/open-talks';
import { at, aTalk, SANNE } from '../testing/talk-samples';

const NEW = '/nieuw';

async function newTalk() {
  return openTalks({}, NEW);
}

describe('a new conversation', () => {
  it('has how to reach somebody in view, and what to take care of', async () => {
    const { screen } = await newTalk();
    expect(screen.words).toContain('Liefst sms · onder schooltijd · 06 12 34 56 78 · Arabisch');
    expect(screen.words).toContain('Nooit bellen na 18.00 uur.');
  });

  it('is planned with who is there', async () => {
    const open = await newTalk();
    await open.choose('Op kantoor');
    await open.choose('morgen');
    await open.choose('andere tijd');
    await open.type('Tijd', '9u15');
    await open.type('Waar precies?', 'spreekkamer 2');
    await open.choose('45 minuten');
    await open.choose('juf Els · leerkracht');
    await open.type('Iemand anders', 'buurvrouw Toos');
    await open.press('Afspraak bewaren');
    const { body } = open.sent('POST', TALKS).request;
    expect(body).toMatchObject({
      ...{ kind: 'office', status: 'planned', startsAt: at(1, '09:15'), durationMinutes: 45 },
      ...{ place: 'spreekkamer 2', interpreter: true, agreedText: null, note: null },
      attendees: [
        { staffMemberId: SANNE, helperId: null },
        { staffMemberId: null, helperId: 'els' },
        { name: 'buurvrouw Toos' },
      ],
    });
  });

  it('begins on the day that was pressed in one’s own agenda', async () => {
    const open = await openTalks({}, `${NEW}?dag=${at(1, '10:00').slice(0, 10)}`);
    await open.choose('10.00');
    await open.press('Afspraak bewaren');
    expect(open.sent('POST', TALKS).request.body).toMatchObject({ startsAt: at(1, '10:00') });
  });

  it.each(['2020-01-06', 'morgen'])('begins on no day at ?dag=%s', async (day) => {
    const open = await openTalks({}, `${NEW}?dag=${day}`);
    await open.choose('10.00');
    await open.press('Afspraak bewaren');
    expect(open.screen.words).toContain('Kies een dag.');
  });

  it('that was held already has what was agreed and a note', async () => {
    const open = await newTalk();
    await open.choose('ja, het was er al');
    await open.choose('gisteren');
    await open.choose('10.00');
    await open.type('Wat is er afgesproken?', 'Samen bellen.');
    await open.type('Notitie', 'Rustig gesprek.');
    await open.choose('iedereen die meehelpt');
    await open.press('Gesprek bewaren');
    expect(open.sent('POST', TALKS).request.body).toMatchObject({
      ...{ status: 'held', startsAt: at(-1, '10:00'), agreedText: 'Samen bellen.' },
      note: { text: 'Rustig gesprek.', visibility: 'care_team' },
    });
  });

  it('says beside the fields what is missing, and sends nothing', async () => {
    const open = await newTalk();
    await open.press('Afspraak bewaren');
    expect(open.screen.words).toContain('Kies een dag.');
    expect(open.screen.words).toContain('Kies een tijd.');
    open.notSent('POST', TALKS);
  });

  it('keeps a time that cannot be read as it was typed', async () => {
    const open = await newTalk();
    await open.choose('andere tijd');
    await open.type('Tijd', 'na de lunch');
    await open.press('Afspraak bewaren');
    expect(open.screen.words).toContain('Schrijf de tijd als 9.30.');
    expect(open.screen.field('Tijd').value).toBe('na de lunch');
  });

  it('keeps what was typed when the server refuses it, and says so at the day', async () => {
    const open = await newTalk();
    await open.choose('morgen');
    await open.choose('10.00');
    await open.type('Waar precies?', 'thuis bij haar');
    await open.press('Afspraak bewaren');
    const [body, refusal] = problem('validation-failed', 400);
    const errors = [{ field: 'startsAt', code: 'day-in-past' }];
    open.sent('POST', TALKS).flush({ ...body, errors }, refusal);
    await open.settle();
    expect(open.screen.words).toContain('Deze dag is al geweest.');
    expect(open.screen.field('Waar precies?').value).toBe('thuis bij haar');
  });

  it('leads back to the list, with the new one in view', async () => {
    const open = await newTalk();
    await open.choose('morgen');
    await open.choose('10.00');
    await open.press('Afspraak bewaren');
    const post = open.sent('POST', TALKS);
    const { id } = post.request.body as { id: string };
    post.flush({ id });
    await open.settle();
    expect(open.router.url).toMatch(new RegExp(`/gesprekken#gesprek-${id}$`));
  });
});

describe('a conversation that went through', () => {
  const due = aTalk({ id: 'due', version: 4, startsAt: at(0) });

  it('is held with what was agreed', async () => {
    const open = await openTalks({ talks: [due] }, '/due/ging-door');
    await open.type('Wat is er afgesproken?', 'Eerst de post.');
    await open.press('Gesprek bewaren');
    const { request } = open.sent('POST', `${TALKS}/due/hold`);
    expect(request.headers.get('If-Match')).toBe('"4"');
    expect(request.body).toMatchObject({ agreedText: 'Eerst de post.', note: null });
  });

  it('that a colleague wrote down too shows both, and loses neither words nor note', async () => {
    const open = await openTalks({ talks: [due] }, '/due/ging-door');
    await open.type('Wat is er afgesproken?', 'Eerst de post.');
    await open.type('Notitie', 'Zij was trots.');
    await open.press('Gesprek bewaren');
    const [body, refusal] = problem('record-changed', 412);
    const current = { ...due, version: 5, status: 'held', agreedText: 'Eerst de huur.' };
    open.sent('POST', `${TALKS}/due/hold`).flush({ ...body, current }, refusal);
    await open.settle();
    expect(open.screen.words).toContain('Eerst de post.');
    expect(open.screen.words).toContain('Eerst de huur.');
    await open.press('Zo bewaren');
    const note = open.sent('POST', NOTES);
    expect(note.request.body).toMatchObject({ text: 'Zij was trots.', conversationId: 'due' });
    note.flush({ id: 'note' });
    await open.settle();
    const { request } = open.sent('PUT', `${TALKS}/due`);
    expect(request.headers.get('If-Match')).toBe('"5"');
    expect(request.body).toMatchObject({ agreedText: 'Eerst de post.' });
  });

  it('that a colleague only moved is told so, and can still be held', async () => {
    const open = await openTalks({ talks: [due] }, '/due/ging-door');
    await open.type('Wat is er afgesproken?', 'Eerst de post.');
    await open.press('Gesprek bewaren');
    const [body, refusal] = problem('record-changed', 412);
    const current = { ...due, version: 6, startsAt: at(0, '16:00') };
    open.sent('POST', `${TALKS}/due/hold`).flush({ ...body, current }, refusal);
    await open.settle();
    expect(open.screen.alert).toContain('16.00 uur');
    await open.press('Toch bewaren');
    const { request } = open.sent('POST', `${TALKS}/due/hold`);
    expect(request.headers.get('If-Match')).toBe('"6"');
    expect(request.body).toMatchObject({ agreedText: 'Eerst de post.' });
  });
});

describe('a correction', () => {
  it('sends everything of a held conversation, with its version', async () => {
    const held = aTalk({ id: 'held', status: 'held', startsAt: at(-2), agreedText: 'De post.' });
    const open = await openTalks({ talks: [held] }, '/held/aanpassen');
    await open.type('Wat is er afgesproken?', 'De post en de huur.');
    await open.press('Gesprek bewaren');
    const { request } = open.sent('PUT', `${TALKS}/held`);
    expect(request.headers.get('If-Match')).toBe('"1"');
    expect(request.body).toEqual({
      ...{ kind: 'visit', startsAt: at(-2), durationMinutes: 60, place: 'aan de keukentafel' },
      ...{ interpreter: true, agreedText: 'De post en de huur.' },
      attendees: [{ staffMemberId: SANNE, helperId: null }],
    });
  });

  it('of a conversation that is not there says so kindly', async () => {
    const { screen } = await openTalks({}, '/weg/aanpassen');
    expect(screen.words).toContain('Dit gesprek is er niet meer');
  });
});
