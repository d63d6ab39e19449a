import { relationPermissions } from '@ademruimte/contracts';
import { problem } from '@ademruimte/web-client-testing';
import { CLIENT, NOTES, openTalks, PAGE, TALKS } from '../testing/open-talks';
import { aNote, at, aTalk } from '../testing/talk-samples';

const held = aTalk({
  ...{ id: 'held', status: 'held', startsAt: at(-10), agreedText: 'Eerst de post.' },
  notes: [
    aNote({ id: 'own', conversationId: 'held', visibility: 'care_team' }),
    aNote({ id: 'other', text: 'Ik bel morgen.', own: false, authorName: 'Ilse Jansen' }),
  ],
});
const due = aTalk({ id: 'due', startsAt: at(0) });
const later = aTalk({ id: 'later', startsAt: at(3, '14:00') });

/** The order in which these words stand on the page. */
function places(page: string, words: readonly string[]): readonly string[] {
  expect(words.filter((one) => !page.includes(one))).toEqual([]);
  return [...words].sort((one, other) => page.indexOf(one) - page.indexOf(other));
}

describe('the conversations of a client', () => {
  it('stand with what comes first, soonest on top, and then what was', async () => {
    const { screen } = await openTalks({ talks: [later, due, held] });
    const order = ['Komt nog', 'vandaag', 'over 3 dagen', 'Was al', 'Eerst de post.'];
    expect(places(screen.words, order)).toEqual(order);
  });

  it('say how, who, what was agreed, and who may read a note', async () => {
    const { screen } = await openTalks({ talks: [held] });
    expect(screen.words).toContain('Thuis · aan de keukentafel · met tolk · 60 minuten');
    expect(screen.words).toContain('Met Sanne Vermeer');
    expect(screen.words).toContain('Afgesproken: Eerst de post.');
    expect(screen.words).toContain('iedereen die meehelpt');
  });

  it('say quietly what was said as well, and not chosen', async () => {
    const choice = {
      ...{ field: 'goal.title', about: null, mine: 'Hier wonen', theirs: 'Verhuizen' },
      ...{ kept: 'mine' as const, staffName: 'Sanne Vermeer', at: at(-10) },
    };
    const { screen } = await openTalks({ talks: [{ ...held, choices: [choice] }] });
    expect(screen.words).toContain('Ook gezegd: ‘Verhuizen’');
  });

  it('offer the sheet for the client where a talk was held, and nowhere else', async () => {
    const { screen } = await openTalks({ talks: [{ ...held, hasCopy: true }, later] });
    const sheets = screen.names('a').filter((name) => name.startsWith('Blad'));
    expect(sheets).toEqual(['Blad voor de inwoner, A5', 'Blad voor de inwoner, A4']);
    expect(sheets.map((name) => screen.link(name).getAttribute('href'))).toEqual(
      ['a5', 'a4'].map((size) => expect.stringContaining(`/talks/${held.id}/copy?size=${size}`)),
    );
  });

  it('let somebody change their own notes only', async () => {
    const { screen } = await openTalks({ talks: [held] });
    const names = screen.names('button').filter((name) => name.startsWith('Notitie aanpassen'));
    expect(names).toHaveLength(1);
  });

  it('show a note that stands on its own among what was', async () => {
    const alone = aNote({ text: 'Belde over de huur.', writtenAt: at(-2) });
    const { screen } = await openTalks({ talks: [held], notes: [alone] });
    const order = ['Was al', 'Belde over de huur.', 'Eerst de post.'];
    expect(places(screen.words, order)).toEqual(order);
  });

  it('ask how one went only when its day has come', async () => {
    const { screen } = await openTalks({ talks: [later] });
    expect(screen.names('button')).not.toContain('Ging door');
    expect(screen.names('button')).toContain('Gaat niet door');
  });

  it('tell of a moved one where it went', async () => {
    const moved = aTalk({ id: 'moved', status: 'moved', startsAt: at(1), movedToId: 'later' });
    const { screen } = await openTalks({ talks: [later, moved] });
    expect(screen.words).toContain('Verzet van');
    expect(screen.words).not.toContain('Was al');
  });

  it('begin with a first appointment', async () => {
    const open = await openTalks({});
    await open.press('Eerste afspraak maken');
    expect(open.router.url).toMatch(/\/gesprekken\/nieuw$/);
  });

  it('are for a team lead to read, while notes wait for a reason', async () => {
    const may = relationPermissions.team_lead;
    const open = await openTalks({ talks: [due, held], notesWaitForPurpose: true, may });
    expect(open.screen.heading('Waarom lees je dit vandaag?')).toBeTruthy();
    expect(open.screen.names('button')).toEqual([
      ...['Caseloadbespreking', 'Ik val in', 'Een klacht', 'Kwaliteit'],
    ]);
    await open.press('Een klacht');
    const asked = open.sent('POST', `${CLIENT}/note-purposes`);
    expect(asked.request.body).toEqual({ purpose: 'complaint' });
  });

  it('open a confidential note of somebody else with a click, and say that it is kept', async () => {
    const closed = aNote({ id: 'n9', text: '', closed: true, visibility: 'confidential' });
    const open = await openTalks({ talks: [held], notes: [closed] });
    expect(open.screen.words).toContain('We schrijven op dat je keek.');
    await open.press(`Vertrouwelijke notitie lezen van ${closed.authorName}`);
    const asked = open.sent('POST', `${NOTES}/n9/reveal`);
    asked.flush({ text: 'Alleen tussen ons.' });
    await open.settle();
    expect(open.screen.words).toContain('Alleen tussen ons.');
    expect(open.screen.names('button').join()).not.toContain('Vertrouwelijke notitie lezen');
  });

  it('thank an experience expert, with a few words or without', async () => {
    const theirs = { authorName: 'Farid Amrani', own: false, thankable: true };
    const open = await openTalks({ talks: [held], notes: [aNote({ id: 'n8', ...theirs })] });
    await open.press('Bedank Farid Amrani voor deze notitie');
    await open.type('Wat deed deze notitie? Mag leeg blijven.', ' Ze belde. ');
    await open.press('Bedanken');
    const sent = open.sent('POST', `${NOTES}/n8/thanks`);
    expect(sent.request.body).toEqual({ words: 'Ze belde.' });
  });

  it('thank another colleague in a message, two presses away, while it is fresh', async () => {
    const theirs = { authorId: 'mo', authorName: 'Mo de Wit', own: false };
    const fresh = aNote({ id: 'n8', ...theirs, writtenAt: new Date().toISOString() });
    const open = await openTalks({ talks: [held], notes: [fresh] });
    expect(open.screen.link('Bedank Mo de Wit voor deze notitie').getAttribute('href')).toMatch(
      /\/berichten\?begin=dankjewel&aan=mo$/,
    );
  });

  it.each([
    ['one’s own', { own: true }],
    ['of weeks ago', { writtenAt: at(-20) }],
    ['that is closed', { closed: true }],
    ['that was thanked for', { thanks: [{ byName: 'Sanne', words: null, own: true }] }],
  ])('thank for no note %s', async (_, more) => {
    const fresh = { own: false, writtenAt: new Date().toISOString() };
    const open = await openTalks({ notes: [aNote({ ...fresh, ...more })] });
    expect(open.screen.names('a').join()).not.toContain('Bedank');
  });

  it('show thanks with the note, and no second button', async () => {
    const thanks = [{ byName: 'Sanne Vermeer', words: 'Ze belde.', own: false }];
    const open = await openTalks({ talks: [held], notes: [aNote({ thanks })] });
    expect(open.screen.words).toContain('Sanne Vermeer bedankt je. ‘Ze belde.’');
    expect(open.screen.names('button').join()).not.toContain('Bedank');
  });
});

describe('a long file', () => {
  /** Conversations of one day after another, the newest first. */
  const many = (count: number) =>
    Array.from({ length: count }, (_, ago) =>
      aTalk({
        id: `t${ago}`,
        status: 'held',
        startsAt: at(-10 - ago),
        agreedText: `Woord ${ago}.`,
      }),
    );

  it('shows the newest conversations, and the earlier ones below them when asked', async () => {
    const open = await openTalks({ talks: many(PAGE * 2 + 1) });
    expect(open.screen.words).toContain(`Woord ${PAGE - 1}.`);
    expect(open.screen.words).not.toContain(`Woord ${PAGE}.`);
    open.screen.button('Eerdere gesprekken').focus();
    await open.press('Eerdere gesprekken');
    expect(open.screen.words).toContain(`Woord ${PAGE * 2 - 1}.`);
    expect(document.activeElement).toBe(open.screen.button('Eerdere gesprekken'));
    expect(open.screen.words).toContain('Erbij gekomen: 20.');
  });

  it('brings somebody to what was added when there is no more', async () => {
    const open = await openTalks({ talks: many(PAGE + 1) });
    open.screen.button('Eerdere gesprekken').focus();
    await open.press('Eerdere gesprekken');
    expect(open.screen.names('button')).not.toContain('Eerdere gesprekken');
    expect(document.activeElement?.id).toBe(`gesprek-t${PAGE}`);
  });

  it('keeps notes and conversations in the order in which they were', async () => {
    const notes = [
      aNote({ id: 'new', text: 'Nieuw.', writtenAt: at(-11, '12:00') }),
      aNote({ id: 'old', text: 'Oud.', writtenAt: at(-300) }),
    ];
    const open = await openTalks({ talks: many(PAGE + 1), notes });
    expect(open.screen.words).not.toContain('Oud.');
    await open.press('Eerdere gesprekken');
    const order = ['Woord 0.', 'Nieuw.', `Woord ${PAGE}.`, 'Oud.'];
    expect(places(open.screen.words, order)).toEqual(order);
  });

  it('goes on looking while a page holds only what is told elsewhere', async () => {
    const talks = many(PAGE * 2 + 1).map((one, ago) =>
      ago >= PAGE && ago < PAGE * 2 ? { ...one, status: 'moved' as const, movedToId: 't0' } : one,
    );
    const open = await openTalks({ talks });
    await open.press('Eerdere gesprekken');
    expect(open.screen.words).toContain(`Woord ${PAGE * 2}.`);
  });

  it('keeps the earlier ones in sight after a note was written', async () => {
    const open = await openTalks({ talks: many(PAGE + 1) });
    await open.press('Eerdere gesprekken');
    await open.press('Losse notitie schrijven');
    await open.type('Nieuwe notitie', 'Zij was trots.');
    await open.press('Notitie bewaren');
    open.sent('POST', NOTES).flush({ id: 'x' }, { status: 201, statusText: 'Created' });
    await open.settle();
    expect(open.screen.words).toContain(`Woord ${PAGE}.`);
  });

  it('finds a conversation of long ago by its address', async () => {
    await openTalks({ talks: many(PAGE + 2) }, `/t${PAGE + 1}/aanpassen`);
    const words = [...document.querySelectorAll('textarea')].map(({ value }) => value);
    expect(words).toContain(`Woord ${PAGE + 1}.`);
  });
});

describe('a note', () => {
  it('is written beside a conversation, for who was chosen', async () => {
    const open = await openTalks({ talks: [held] });
    await open.press('Notitie erbij');
    await open.type('Nieuwe notitie', 'Zij was trots.');
    await open.choose('vertrouwelijk');
    expect(open.screen.words).toContain('Alleen jij leest dit.');
    await open.press('Notitie bewaren');
    const { request } = open.sent('POST', NOTES);
    const words = { text: 'Zij was trots.', visibility: 'confidential', conversationId: 'held' };
    expect(request.body).toMatchObject(words);
  });

  it('is not confidential for who could not read it back', async () => {
    const may = relationPermissions.experience_expert;
    const open = await openTalks({ may });
    await open.press('Losse notitie schrijven');
    expect(open.screen.words).toContain('gedeeld met de ervaringsdeskundige');
    expect(open.screen.words).not.toContain('vertrouwelijk');
  });

  it('needs words before it is sent', async () => {
    const open = await openTalks({ talks: [held] });
    await open.press('Notitie erbij');
    await open.press('Notitie bewaren');
    expect(open.screen.words).toContain('Schrijf de notitie op.');
    open.notSent('POST', NOTES);
  });

  it('that was changed elsewhere stands beside what was typed', async () => {
    const note = aNote({ version: 2, visibility: 'team' });
    const open = await openTalks({ talks: [aTalk({ ...held, notes: [note] })] });
    const name = open.screen.names('button').find((one) => one.startsWith('Notitie aanpassen'));
    await open.press(name ?? '');
    await open.type('Notitie aanpassen', 'De post is open.');
    await open.press('Notitie bewaren');
    const first = open.sent('PUT', `${NOTES}/note`);
    expect(first.request.headers.get('If-Match')).toBe('"2"');
    const [body, refusal] = problem('record-changed', 412);
    const current = { ...note, version: 3, text: 'De post is weg.' };
    first.flush({ ...body, current }, refusal);
    await open.settle();
    expect(open.screen.words).toContain('De post is open.');
    expect(open.screen.words).toContain('De post is weg.');
    await open.press('Zo bewaren');
    const second = open.sent('PUT', `${NOTES}/note`);
    expect(second.request.headers.get('If-Match')).toBe('"3"');
    expect(second.request.body).toMatchObject({ text: 'De post is open.' });
  });
});

describe('an appointment that changes', () => {
  it('goes to another moment', async () => {
    const open = await openTalks({ talks: [later] });
    await open.press('Verzetten');
    await open.choose('morgen');
    await open.choose('11.00');
    await open.press('Afspraak verzetten');
    const { request } = open.sent('POST', `${TALKS}/later/move`);
    expect(request.body).toEqual({ startsAt: at(1, '11:00') });
    expect(request.headers.get('If-Match')).toBe('"1"');
  });

  it('did not happen, for a reason nobody is blamed for, and gets a new moment', async () => {
    const open = await openTalks({ talks: [due] });
    await open.press('Ging niet door');
    expect(open.screen.words).toContain('Dat kan gebeuren.');
    await open.choose('beltegoed');
    await open.choose('opvang');
    await open.choose('een ander moment');
    await open.choose('morgen');
    await open.press('Nieuwe afspraak maken');
    expect(open.screen.words).toContain('Kies een tijd.');
    open.notSent('POST', `${TALKS}/due/miss`);
    await open.choose('9.00');
    await open.press('Nieuwe afspraak maken');
    const { request } = open.sent('POST', `${TALKS}/due/miss`);
    const barriers = ['childcare', 'phone_credit'];
    expect(request.body).toEqual({ barriers, reason: null, newStartsAt: at(1, '09:00') });
  });

  it('gets the same day and time a week later with one press', async () => {
    const open = await openTalks({ talks: [due] });
    await open.press('Ging niet door');
    await open.press('Nieuwe afspraak maken');
    const { request } = open.sent('POST', `${TALKS}/due/miss`);
    expect(request.body).toEqual({ barriers: [], reason: null, newStartsAt: at(7) });
  });

  it('needs no reason and no new moment', async () => {
    const open = await openTalks({ talks: [due] });
    await open.press('Ging niet door');
    await open.choose('nu nog niet');
    await open.press('Zonder nieuwe afspraak bewaren');
    const { request } = open.sent('POST', `${TALKS}/due/miss`);
    expect(request.body).toEqual({ barriers: [], reason: null, newStartsAt: null });
  });

  it('keeps own words only with something else that came between', async () => {
    const open = await openTalks({ talks: [due] });
    await open.press('Ging niet door');
    await open.choose('iets anders');
    await open.type('In eigen woorden', 'De sleutel was kwijt.');
    await open.press('Nieuwe afspraak maken');
    const { request } = open.sent('POST', `${TALKS}/due/miss`);
    const reason = 'De sleutel was kwijt.';
    expect(request.body).toMatchObject({ barriers: ['other'], reason });
  });

  it('says what the reader has that day, and kindly that two are at once', async () => {
    const other = {
      ...{ clientId: 'joost', callName: 'Joost', conversationId: 'j1', version: 1 },
      ...({ kind: 'office', status: 'planned' } as const),
      ...{ startsAt: at(1, '11:30'), durationMinutes: 60 },
      ...{ place: null, interpreter: false, mayChange: true },
    };
    const open = await openTalks({ talks: [later], agenda: [other] });
    await open.press('Verzetten');
    await open.choose('morgen');
    expect(open.screen.words).toContain('heb je al');
    expect(open.screen.words).toContain('11.30 uur · Joost');
    expect(open.screen.words).not.toContain('zie je ook');
    await open.choose('11.00');
    expect(open.screen.words).toContain('Om 11.30 uur zie je ook Joost.');
    await open.press('Afspraak verzetten');
    expect(open.sent('POST', `${TALKS}/later/move`).request.body).toEqual({
      startsAt: at(1, '11:00'),
    });
  });

  it('is taken back with one press', async () => {
    const open = await openTalks({ talks: [due] });
    await open.press('Ging niet door');
    await open.press('Nieuwe afspraak maken');
    open.sent('POST', `${TALKS}/due/miss`).flush(null, { headers: { ETag: '"2"' } });
    // The dialog takes its time to go.
    await new Promise((later) => setTimeout(later, 400));
    await open.settle();
    await open.press('Ongedaan maken');
    const { request } = open.sent('POST', `${TALKS}/due/plan-again`);
    expect(request.headers.get('If-Match')).toBe('"2"');
  });

  it('tells afterwards what came between', async () => {
    const missed = aTalk({
      ...{ id: 'm', status: 'missed', startsAt: at(-3), missedReason: 'Lastig.' },
      missedBarriers: ['transport', 'childcare', 'other'],
    });
    const { screen } = await openTalks({ talks: [missed] });
    expect(screen.words).toContain('Er kwam tussen: vervoer en opvang.');
    expect(screen.words).toContain('Lastig.');
  });

  it('says when a colleague moved it meanwhile, and keeps what was chosen', async () => {
    const open = await openTalks({ talks: [later] });
    await open.press('Verzetten');
    await open.choose('morgen');
    await open.choose('11.00');
    await open.press('Afspraak verzetten');
    const [body, refusal] = problem('record-changed', 412);
    const current = { ...later, version: 5, startsAt: at(4, '16:00') };
    open.sent('POST', `${TALKS}/later/move`).flush({ ...body, current }, refusal);
    await open.settle();
    expect(open.screen.alert).toContain('16.00 uur');
    await open.press('Afspraak verzetten');
    const { request } = open.sent('POST', `${TALKS}/later/move`);
    expect(request.headers.get('If-Match')).toBe('"5"');
    expect(request.body).toEqual({ startsAt: at(1, '11:00') });
  });
});
