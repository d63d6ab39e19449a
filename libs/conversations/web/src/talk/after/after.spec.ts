import './after-page';
import '../close/close-page';
import { addDays, dayOf } from '@ademruimte/contracts';
import type { Fields } from '@ademruimte/web-client';
import { AMINA, TALK } from '../testing/kit-samples';
import { type OpenTalk, openTalk } from '../testing/open-talk';

const TALK_AT = `/api/v1/clients/${AMINA}/talks/${TALK}`;
const soon = addDays(dayOf(new Date()), 2);

const held: Fields = {
  ...{ 'conversation.id': TALK, templateId: 'template', 'close.state': 'sent' },
  ...{ domains: ['housing', 'debts'], 'rating.housing': { level: 2, reason: null } },
  'rating.debts': { level: null, reason: 'not_now' },
};

async function afterwards(more: Fields = {}): Promise<OpenTalk> {
  const open = await openTalk({}, '/daarna');
  open.document.setMany({ ...held, ...more });
  await open.settle();
  return open;
}

describe('afterwards, alone', () => {
  it('waits until the talk is closed', async () => {
    const { screen } = await openTalk({}, '/daarna');
    expect(screen.words).toContain('Sluit eerst het gesprek af.');
    expect(screen.names('button')).not.toContain('Klaar');
  });

  it('asks for nothing but the day of the next contact', async () => {
    const open = await afterwards();
    await open.press('Klaar');
    expect(open.screen.words).toContain('Kies de dag waarop je weer contact hebt.');
    expect(open.place).toBe('daarna');
    open.server.expectNone({ method: 'POST', url: `${TALK_AT}/after` });
  });

  it('offers the day that was agreed at the table', async () => {
    const open = await afterwards({ 'next.day': soon });
    const checked = document.querySelector<HTMLInputElement>('adem-day-choice input:checked');
    expect(checked?.value).toBe(soon);
    expect(open.screen.words).not.toContain('Kies de dag');
  });

  it('shows the own view beside what was said, and calls a difference something to talk about', async () => {
    const open = await afterwards();
    expect(open.screen.words).toContain('Amina: Wonen 2.');
    expect(open.screen.words).toContain('Amina: Liever niet nu');
    await open.press('Wonen 4.');
    expect(open.screen.words).toContain('Verschil om over te praten');
    await open.press('Wonen 2.');
    expect(open.screen.words).not.toContain('Verschil om over te praten');
    await open.press('Wonen 2.');
    expect(open.document.fields()['after.rating.housing']).toBeUndefined();
  });

  it('begins the note with what was said without a sentence', async () => {
    const open = await afterwards({ 'words.children': 'Ze slapen slecht.' });
    expect(open.screen.field('Notitie').value).toBe('Kinderen: Ze slapen slecht.');
  });

  it('sends all of it in one command', async () => {
    const open = await afterwards({ 'next.day': soon });
    await open.press('Wonen 4.');
    await open.write('Notitie', 'Fijn gesprek.');
    await open.write('Mijn taak', 'De map halen.');
    await open.write('Waardering', 'Dat u belde.');
    open.knows(TALK_AT, { conversationId: TALK, version: 5, after: null });
    await open.press('Klaar');
    const call = await open.sent(`${TALK_AT}/after`);
    call.flush(null, { status: 204, statusText: 'No Content' });
    await open.settle();
    for (const draft of open.server.match(({ url }) => url.includes('/drafts/'))) draft.flush(null);
    await open.settle();
    const { request } = call;
    expect(request.headers.get('If-Match')).toContain('5');
    expect(request.body).toMatchObject({
      ...{ nextContactOn: soon, note: { text: 'Fijn gesprek.', visibility: 'team' } },
      ratings: [{ lifeDomainId: 'id-housing', ratedBy: 'worker', level: 4, reason: null }],
      tasks: [{ text: 'De map halen.', dueOn: null }],
      recognition: { text: 'Dat u belde.', kind: 'word' },
    });
  });
});
