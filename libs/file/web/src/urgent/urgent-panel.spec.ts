import { problem } from '@ademruimte/web-client-testing';
import type { UrgentNeedResponse } from '@ademruimte/web-client';
import { AMINA, aFile, forAnExpert } from '../testing/file-samples';
import { FILE, openFile, soon } from '../testing/open-file';

const NEEDS = `/api/v1/clients/${AMINA}/urgent-needs`;
const DRAFT = `/api/v1/drafts/urgent-need/${AMINA}`;

const eviction: UrgentNeedResponse = {
  id: '018f0000-0000-7000-8000-0000000000e1',
  version: 1,
  status: 'open',
  kind: 'eviction',
  about: null,
  text: 'Brief van de corporatie',
  knownOn: '2199-11-25',
  endDate: null,
  untilDay: '2199-11-28',
  actsOwner: 'worker',
  actsName: 'Pim de Boer',
  recordedAt: '2199-11-25T10:00:00.000Z',
  recordedByName: 'Pim de Boer',
  handledAt: null,
  handledByName: null,
  outcome: null,
};
const urgent = (more: Partial<UrgentNeedResponse> = {}) =>
  aFile({ urgentNeeds: [{ ...eviction, ...more }] });

type Opened = Awaited<ReturnType<typeof openFile>>;

async function pressed(opened: Opened, name: string, draft = DRAFT): Promise<void> {
  await opened.press(name);
  opened.server.expectOne(draft).flush(...problem('not-found', 404));
  await soon();
}

async function point({ screen }: Opened, at: string): Promise<void> {
  screen.field(at).click();
  await soon();
}

describe('what cannot wait in a file', () => {
  it('stands on every page, with who acts', async () => {
    const { screen, go } = await openFile(urgent());
    expect(screen.heading('Dit gaat voor')).toBeTruthy();
    await go('/brug');
    expect(screen.words).toContain('Huis uit');
    expect(screen.words).toContain('Pim de Boer doet dit.');
  });

  it('takes no room when there is nothing', async () => {
    const { screen } = await openFile(aFile());
    expect(screen.words).not.toContain('Dit gaat voor');
  });

  it('is only read by a team lead, and an expert is not asked for it', async () => {
    const may = ['client:read', 'urgent:read'] as const;
    const lead = await openFile(aFile({ may: [...may], urgentNeeds: [eviction] }));
    expect(lead.screen.words).toContain('Huis uit');
    expect(lead.screen.names('button').join()).not.toMatch(/Afgehandeld|Spoed/);
  });

  it('is not for an expert', async () => {
    const { screen } = await openFile(forAnExpert());
    expect(screen.names('button')).not.toContain('Spoed vastleggen');
  });

  it('is written down from anywhere in the file, once', async () => {
    const opened = await openFile(aFile(), '/brug');
    const { server, screen, press } = opened;
    await pressed(opened, 'Spoed vastleggen');
    await point(opened, 'Eten');
    await press('Vastleggen');
    const first = server.expectOne({ method: 'POST', url: NEEDS });
    expect(first.request.body).toMatchObject({ kind: 'food', actsOwner: 'worker' });
    first.error(new ProgressEvent('error'));
    await soon();
    expect(screen.alert).not.toBe('');
    await press('Vastleggen');
    const second = server.expectOne({ method: 'POST', url: NEEDS });
    expect(second.request.body).toEqual(first.request.body);
    second.flush({ id: eviction.id }, { status: 201, statusText: 'Created' });
    await soon();
    server.expectOne(FILE).flush(urgent({ kind: 'food' }));
    await soon();
    expect(screen.words).toContain('Eten');
    expect(screen.names('button')).not.toContain('Vastleggen');
  });

  it('brings back what was typed before the sheet closed by accident', async () => {
    const opened = await openFile(aFile());
    await opened.press('Spoed vastleggen');
    const content = JSON.stringify({ kind: 'eviction', text: 'Brief op tafel', id: eviction.id });
    const savedAt = '2026-11-22T13:03:00.000Z';
    opened.server.expectOne(DRAFT).flush({ content, savedAt, revision: 1 });
    await soon();
    expect(opened.screen.field('Nog iets om te onthouden?').value).toBe('Brief op tafel');
    await opened.press('Vastleggen');
    const { request } = opened.server.expectOne({ method: 'POST', url: NEEDS });
    expect(request.body).toMatchObject({ id: eviction.id, kind: 'eviction' });
  });

  it('is handled, with how it ended, and that can be taken back', async () => {
    const { server, screen, press } = await openFile(urgent());
    await press('Afgehandeld Huis uit');
    await screen.type('Hoe liep het af?', 'De corporatie wacht.');
    await press('Afgehandeld');
    const handle = server.expectOne(`${NEEDS}/${eviction.id}/handle`);
    expect(handle.request.body).toEqual({ outcome: 'De corporatie wacht.' });
    expect(handle.request.headers.get('If-Match')).toBe('"1"');
    handle.flush(null, { headers: { ETag: '"2"' } });
    await soon();
    server.expectOne(FILE).flush(aFile());
    await soon();
    expect(screen.words).not.toContain('Dit gaat voor');
    await press('Ongedaan maken');
    const reopen = server.expectOne(`${NEEDS}/${eviction.id}/reopen`);
    expect(reopen.request.headers.get('If-Match')).toBe('"2"');
    reopen.flush(null, { headers: { ETag: '"3"' } });
    await soon();
    server.expectOne(FILE).flush(urgent({ version: 3 }));
    await soon();
    expect(screen.words).toContain('Huis uit');
  });

  it('says so when a colleague was faster, and shows what is there now', async () => {
    const { server, screen, press } = await openFile(urgent());
    await press('Afgehandeld Huis uit');
    await press('Afgehandeld');
    server
      .expectOne(`${NEEDS}/${eviction.id}/handle`)
      .flush(...problem('urgent-need-handled', 409));
    await soon();
    expect(screen.alert).toContain('Dit is al afgehandeld.');
    server.expectOne(FILE).flush(aFile());
  });

  it('shows both when two people change it, and keeps what is chosen', async () => {
    const opened = await openFile(urgent());
    const { server, screen, press } = opened;
    const draft = `/api/v1/drafts/urgent-need/${eviction.id}`;
    await pressed(opened, 'Aanpassen Huis uit', draft);
    await screen.type('Nog iets om te onthouden?', 'Zitting op maandag');
    await press('Bewaren');
    const url = `${NEEDS}/${eviction.id}`;
    const put = server.expectOne({ method: 'PUT', url });
    expect(put.request.headers.get('If-Match')).toBe('"1"');
    expect(put.request.body).toEqual({
      ...{ kind: 'eviction', about: null, text: 'Zitting op maandag', endDate: null },
      ...{ actsOwner: 'worker', actsName: null },
    });
    const current = { ...eviction, version: 2, text: 'Uitstel gevraagd' };
    const [, changed] = problem('record-changed', 412);
    put.flush({ type: '/problems/record-changed', current }, changed);
    await soon();
    expect(screen.alert).toContain('Uitstel gevraagd');
    expect(screen.field('Nog iets om te onthouden?').value).toBe('Zitting op maandag');
    await press('Bewaren');
    const again = server.expectOne({ method: 'PUT', url });
    expect(again.request.headers.get('If-Match')).toBe('"2"');
    again.flush(null, { headers: { ETag: '"3"' } });
    await soon();
    server.match(draft);
    server.expectOne(FILE).flush(urgent({ version: 3, text: 'Zitting op maandag' }));
    await soon();
    expect(screen.words).toContain('Zitting op maandag');
  });
});
