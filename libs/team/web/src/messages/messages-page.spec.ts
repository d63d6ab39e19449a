import type { ClientMessagesResponse, MessageResponse } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { caseworker, openPage, soon } from '../testing/open-page';
import { MessagesPage } from './messages-page';

const CLIENT = '018f0000-0000-7000-8000-00007f3a91c2';
const MESSAGES = `/api/v1/clients/${CLIENT}/messages`;
const DRAFT = `/api/v1/drafts/message/`;
const works: typeof caseworker = {
  ...caseworker,
  permissions: [...caseworker.permissions, 'message:read', 'message:write'],
};

const message = (more: Partial<MessageResponse> = {}): MessageResponse => ({
  ...{ id: 'm1', version: 1, kind: 'question', text: 'Bel jij de corporatie?', own: false },
  ...{ fromName: 'Ilse', toName: 'Sanne', answersId: null, dueOn: null, settledAt: null },
  ...{ writtenAt: '2026-11-24T09:00:00.000Z', ...more },
});
const page = (more: Partial<ClientMessagesResponse> = {}): ClientMessagesResponse => ({
  ...{ items: [message()], colleagues: [{ id: 'ilse', name: 'Ilse' }], mayFollowUp: false },
  ...more,
});

describe('the messages about a client', () => {
  afterEach(() => document.body.replaceChildren());

  const open = (answer = page(), inputs = {}) =>
    openPage(MessagesPage, works, MESSAGES, answer, { clientId: CLIENT, ...inputs });
  type Opened = Awaited<ReturnType<typeof open>>;
  const noDraft = async ({ server }: Opened) => {
    const asked = server.expectOne(({ url }) => url.startsWith(DRAFT));
    asked.flush(...problem('not-found', 404));
    await soon();
  };

  it('say who asks whom, and which words of one’s own were not seen yet', async () => {
    const own = message({ id: 'm2', own: true, kind: 'thanks', text: 'Fijn!', fromName: 'Sanne' });
    const { screen } = await open(page({ items: [message(), { ...own, toName: 'Ilse' }] }));
    expect(screen.heading('Ilse vraagt jou')).toBeTruthy();
    expect(screen.words).toContain('Bel jij de corporatie?');
    expect(screen.words).toContain('Je bedankt Ilse');
    expect(screen.words).toContain('nog niet gezien');
  });

  it('are put away with one press, and can be taken out again', async () => {
    const { server, press } = await open();
    await press('Gezien: Ilse vraagt jou');
    const sent = server.expectOne(`${MESSAGES}/m1/settle`);
    expect(sent.request.headers.get('If-Match')).toBe('"1"');
    sent.flush(null, { status: 204, statusText: 'No Content' });
    await soon();
    server.expectOne(MESSAGES).flush(page({ items: [] }));
    await soon();
    await press('Ongedaan maken');
    const back = server.expectOne(`${MESSAGES}/m1/reopen`);
    expect(back.request.headers.get('If-Match')).toBe('"2"');
  });

  it('are answered where they stand', async () => {
    const opened = await open();
    await opened.press('Antwoorden op: Ilse vraagt jou');
    await noDraft(opened);
    await opened.screen.type('Jouw antwoord', 'Ja, morgen.');
    await opened.press('Antwoord versturen');
    const { request } = opened.server.expectOne(`${MESSAGES}/m1/answer`);
    expect(request.body).toMatchObject({ text: 'Ja, morgen.' });
    expect(request.headers.get('If-Match')).toBe('"1"');
  });

  it('begin with the answer when somebody came for that', async () => {
    const opened = await open(page(), { antwoord: 'm1' });
    await noDraft(opened);
    expect(opened.screen.field('Jouw antwoord')).toBeTruthy();
  });

  it('are a thank-you in one press for who comes from the good work of a colleague', async () => {
    const colleagues = [
      { id: 'ilse', name: 'Ilse' },
      { id: 'mo', name: 'Mo' },
    ];
    const inputs = { begin: 'dankjewel', aan: 'mo' };
    const opened = await open(page({ items: [], colleagues }), inputs);
    await noDraft(opened);
    await opened.press('Versturen');
    const { request } = opened.server.expectOne({ method: 'POST', url: MESSAGES });
    expect(request.body).toMatchObject({
      ...{ kind: 'thanks', toStaffMemberId: 'mo', text: 'Dankjewel! Mooi hoe je dit deed.' },
    });
  });

  it('are written to the only colleague there is, and ask for words', async () => {
    const opened = await open(page({ items: [] }));
    expect(opened.screen.heading('Nog geen berichten')).toBeTruthy();
    await opened.press('Nieuw bericht');
    await noDraft(opened);
    await opened.press('Versturen');
    expect(opened.screen.words).toContain('Schrijf je bericht op.');
    await opened.screen.type('Bericht', 'Dankjewel voor het meedenken.');
    opened.screen.field('Dankjewel').click();
    await soon();
    await opened.press('Versturen');
    const { request } = opened.server.expectOne({ method: 'POST', url: MESSAGES });
    expect(request.body).toMatchObject({
      ...{ kind: 'thanks', toStaffMemberId: 'ilse', text: 'Dankjewel voor het meedenken.' },
      dueOn: null,
    });
  });

  it('begin with words, to whom somebody wanted to write', async () => {
    const colleagues = [
      { id: 'ilse', name: 'Ilse' },
      { id: 'tom', name: 'Tom' },
    ];
    const opened = await open(page({ items: [], colleagues }), { begin: 'hulp', aan: 'tom' });
    await noDraft(opened);
    expect(opened.screen.field('Bericht').value).toContain('Zal ik met je meedenken?');
    await opened.press('Versturen');
    const { request } = opened.server.expectOne({ method: 'POST', url: MESSAGES });
    expect(request.body).toMatchObject({ kind: 'question', toStaffMemberId: 'tom' });
  });

  it('let only a team lead ask to look after something, with a day', async () => {
    const opened = await open(page({ items: [] }));
    await opened.press('Nieuw bericht');
    await noDraft(opened);
    expect(opened.screen.words).not.toContain('Pak je dit op?');
  });

  it('say so when there is nobody to write to', async () => {
    const opened = await open(page({ items: [], colleagues: [] }));
    await opened.press('Nieuw bericht');
    expect(opened.screen.words).toContain('Er werkt nu niemand anders met deze inwoner.');
  });
});
