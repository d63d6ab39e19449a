import { addDays, dayOf, type Role } from '@ademruimte/contracts';
import type { HandoverResponse, HandoversResponse, NoteResponse } from '@ademruimte/web-client';
import { AMINA } from '../testing/client-samples';
import { type OpenPage, openPage, soon } from '../testing/open-page';
import { HandoverPage } from './handover-page';

const HANDOVERS = `/clients/${AMINA}/handovers`;
const NOTES = `/clients/${AMINA}/notes?scope=all`;
const DRAFT = `/drafts/handover/${AMINA}`;
const tomorrow = addDays(dayOf(new Date()), 1);
const sanne = { id: 'sanne', name: 'Sanne Vermeer' };
const youssef = { id: 'youssef', name: 'Youssef Amrani' };

const aPage = (more: Partial<HandoversResponse> = {}): HandoversResponse => ({
  ...{ giver: sanne, candidates: [youssef], alongWith: [], items: [], ...more },
});
const aHandover = (more: Partial<HandoverResponse> = {}): HandoverResponse => ({
  ...{ id: 'h1', version: 3, from: sanne, to: youssef, proposedByName: 'Sanne Vermeer' },
  ...{ onDay: '2199-12-03', stayUntilDay: null, summary: 'Eerst de huur.', state: 'proposed' },
  ...{ hasBegun: false, decidedByName: null, decidedAt: null, decisionWords: null },
  ...{ leftBehind: null, mayDecide: false, mayWithdraw: true, ...more },
});
const aNote = (id: string, more: Partial<NoteResponse> = {}) => ({
  ...{ id, version: 1, text: `Notitie ${id}`, closed: false, visibility: 'team' as const },
  ...{ authorId: 'sanne', authorName: 'Sanne', own: true, writtenAt: '2026-11-13T11:00:00.000Z' },
  ...{ conversationId: null, ...more },
});

async function open(page = aPage(), role: Role = 'caseworker'): Promise<OpenPage> {
  const opened = await openPage(HandoverPage, { clientId: AMINA }, [role]);
  await opened.answer('GET', HANDOVERS, page);
  return opened;
}

interface Proposing {
  readonly page?: HandoversResponse;
  readonly role?: Role;
  readonly notes?: readonly object[];
  readonly more?: object;
}

/** The form, with the notes that are there. */
async function proposing({
  page = aPage(),
  role = 'caseworker',
  notes = [aNote('n1')],
  more = {},
}: Proposing = {}): Promise<OpenPage> {
  const opened = await open(page, role);
  await opened.refuse('GET', DRAFT, 'not-found', 404);
  const answer = { items: notes, notesWaitForPurpose: false, nextCursor: null, ...more };
  await opened.answer('GET', NOTES, answer);
  return opened;
}

async function filledIn(opened: OpenPage): Promise<void> {
  await opened.type('Wie neemt het over?', 'youssef');
  await opened.type('Samenvatting', 'Eerst de huur.');
}

describe('handing a client over', () => {
  it('asks whom to, from which day and what to know, and says who sees what until when', async () => {
    const page = await proposing();
    await filledIn(page);
    expect(page.screen.words).toContain('Sanne Vermeer ziet het dossier tot en met');
    await page.press('Voorstellen');
    const sent = await page.answer('POST', HANDOVERS, { id: 'h1' });
    expect(sent.body).toEqual({
      ...{ id: expect.any(String), toStaffId: 'youssef', onDay: tomorrow, stayUntilDay: null },
      ...{ summary: 'Eerst de huur.', leaveNoteIds: [], takeNoteIds: [] },
    });
    await page.answer('GET', HANDOVERS, aPage({ items: [aHandover()] }));
    expect(page.screen.words).toContain('De teamleider beslist.');
  });

  it('says what is missing beside the field, and sends nothing', async () => {
    const page = await proposing();
    await page.press('Voorstellen');
    expect(page.screen.words).toContain('Wie neemt het over?');
    expect(page.screen.words).toContain('Een paar zinnen is genoeg.');
    expect(page.waitsFor('POST', HANDOVERS)).toBe(false);
  });

  it('fills the summary in from the file, under what was typed already', async () => {
    const page = await proposing();
    await page.type('Samenvatting', 'Let op de hond.');
    await page.press('Vul in uit het dossier');
    await page.answer('GET', `/clients/${AMINA}/handover-summary`, { text: 'Doel: wonen.' });
    expect(page.screen.field('Samenvatting').value).toBe('Let op de hond.\n\nDoel: wonen.');
    await page.press('Vul in uit het dossier');
    await page.answer('GET', `/clients/${AMINA}/handover-summary`, { text: 'Doel: wonen.' });
    expect(page.screen.field('Samenvatting').value).toBe('Let op de hond.\n\nDoel: wonen.');
  });

  it('takes all notes along but the confidential ones, unless somebody chooses otherwise', async () => {
    const secret = { visibility: 'confidential' as const };
    const page = await proposing({ notes: [aNote('n1'), aNote('n2', secret), aNote('n3')] });
    const labels = [...document.querySelectorAll('mat-checkbox')].map((box) => ({
      text: box.textContent.includes('vertrouwelijk'),
      on: box.querySelector('input')?.checked,
    }));
    expect(labels).toEqual([
      { text: false, on: true },
      { text: true, on: false },
      { text: false, on: true },
    ]);
    const boxes = document.querySelectorAll<HTMLInputElement>('mat-checkbox input');
    for (const box of [...boxes].slice(1)) {
      box.click();
      await soon();
    }
    await filledIn(page);
    await page.press('Voorstellen');
    const { body } = await page.answer('POST', HANDOVERS, { id: 'h1' });
    expect(body).toMatchObject({ leaveNoteIds: ['n3'], takeNoteIds: ['n2'] });
  });

  it('shows no word of a note that is closed', async () => {
    const closed = { closed: true, text: '', visibility: 'confidential' as const, own: false };
    const page = await proposing({ notes: [aNote('n1', closed)] });
    expect(page.screen.words).toContain('Sanne, 13 november · vertrouwelijk');
  });

  it('tells a team lead without a purpose the rule, and asks for no notes', async () => {
    const page = await proposing({
      ...{ role: 'team_lead', notes: [], more: { notesWaitForPurpose: true } },
    });
    expect(page.screen.words).toContain('De vertrouwelijke blijven achter.');
    await filledIn(page);
    await page.press('Overdragen');
    await page.answer('POST', HANDOVERS, { id: 'h1' });
  });

  it('keeps what was typed when it is refused, and says why', async () => {
    const page = await proposing();
    await filledIn(page);
    await page.press('Voorstellen');
    await page.refuse('POST', HANDOVERS, 'handover-under-way', 409);
    expect(page.screen.words).toContain('Er loopt al een overdracht.');
    expect(page.screen.field('Samenvatting').value).toBe('Eerst de huur.');
  });

  it('keeps a draft of the summary while somebody thinks', async () => {
    const opened = await open();
    const content = { toStaffId: 'youssef', summary: 'Half af' };
    const savedAt = '2026-11-22T13:00:00.000Z';
    await opened.answer('GET', DRAFT, { content: JSON.stringify(content), savedAt, revision: 1 });
    expect(opened.screen.field('Samenvatting').value).toBe('Half af');
    expect(opened.screen.words).toContain('Bewaard om 14:00');
  });

  it('names who goes along from the same household', async () => {
    const alongWith = [{ clientId: 'c2', callName: 'Bilal' }];
    const page = await proposing({ page: aPage({ alongWith }) });
    expect(page.screen.words).toContain('Uit hetzelfde gezin gaat mee: Bilal.');
  });

  it('says so when nobody in the team can take over', async () => {
    const page = await proposing({ page: aPage({ candidates: [] }) });
    expect(page.screen.words).toContain('er nu niemand die dit kan overnemen');
  });
});

describe('a hand-over under way', () => {
  it('is taken back by who proposed it', async () => {
    const page = await open(aPage({ items: [aHandover()] }));
    expect(page.screen.names('button')).toEqual(['Intrekken']);
    await page.press('Intrekken');
    const sent = await page.answer('POST', `${HANDOVERS}/h1/withdraw`, null);
    expect(sent.headers.get('If-Match')).toBe('"3"');
    const withdrawn = aHandover({ state: 'withdrawn', mayWithdraw: false });
    await page.answer('GET', HANDOVERS, aPage({ items: [withdrawn] }));
    expect(page.screen.words).toContain('ingetrokken');
  });

  it('is agreed by the team lead, who sees how many notes stay', async () => {
    const waiting = aHandover({ mayDecide: true, leftBehind: 2, stayUntilDay: '2199-12-10' });
    const page = await open(aPage({ items: [waiting] }), 'team_lead');
    expect(page.screen.words).toContain('Jij beslist.');
    expect(page.screen.words).toContain('2 notities blijven achter.');
    expect(page.screen.words).toContain('Sanne Vermeer kijkt mee tot en met');
    await page.press('Afspreken');
    await page.answer('POST', `${HANDOVERS}/h1/agree`, null);
    const agreed = aHandover({ state: 'agreed', decidedByName: 'Tineke', mayWithdraw: true });
    await page.answer('GET', HANDOVERS, aPage({ items: [agreed] }));
    expect(page.screen.words).toContain('Afgesproken door Tineke. Het gaat vanzelf in.');
  });

  it('is not now, with a sentence why', async () => {
    const waiting = aHandover({ mayDecide: true });
    const page = await open(aPage({ items: [waiting] }), 'team_lead');
    await page.press('Nu niet');
    await page.press('Nu niet');
    expect(page.screen.words).toContain('Zeg in een zin waarom.');
    await page.type('Waarom nu niet?', 'Na de vakantie.');
    await page.press('Nu niet');
    const sent = await page.answer('POST', `${HANDOVERS}/h1/decline`, null);
    expect(sent.body).toEqual({ words: 'Na de vakantie.' });
  });

  it('that a colleague decided about meanwhile says so', async () => {
    const waiting = aHandover({ mayDecide: true });
    const page = await open(aPage({ items: [waiting] }), 'team_lead');
    await page.press('Afspreken');
    await page.refuse('POST', `${HANDOVERS}/h1/agree`, 'handover-decided', 409);
    expect(page.screen.alert).toBe('Hierover is al besloten.');
  });

  it('shows how it went before, with the words of who said not now', async () => {
    const words = { decidedByName: 'Tineke', decisionWords: 'Na de vakantie.' };
    const before = [
      aHandover({ id: 'h2', state: 'agreed', hasBegun: true, mayWithdraw: false }),
      aHandover({ id: 'h3', state: 'declined', mayWithdraw: false, ...words }),
    ];
    const page = await proposing({ page: aPage({ items: before }) });
    expect(page.screen.words).toContain('Tineke: Na de vakantie.');
    expect(page.screen.words).toContain('sinds 3 december 2199');
  });
});
