import type { NoticeResponse } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { caseworker, openPage, soon } from '../testing/open-page';
import { Notices } from './notices';

const NOTICES = '/api/v1/notices';
const notice: NoticeResponse = {
  ...{ id: 'n1', kind: 'handover_proposed', at: '2026-11-23T09:00:00Z', aboutId: 'h1' },
  ...{ clientId: 'selam', callName: 'Selam', byName: null },
};
const WORDS = 'Er is een voorstel om Selam over te dragen.';
const open = (...all: NoticeResponse[]) => openPage(Notices, caseworker, NOTICES, all);

describe('what somebody has to know of', () => {
  afterEach(() => document.body.replaceChildren());

  it('leads to where there is something to decide', async () => {
    const { screen } = await open(notice);
    expect(screen.link(WORDS).getAttribute('href')).toBe('/inwoners/selam/overdragen');
  });

  it('leaves at once when it was seen, and comes back when that was too early', async () => {
    const { server, screen, press } = await open(notice);
    await press(`Gezien: ${WORDS}`);
    expect(screen.words).not.toContain(WORDS);
    server.expectOne({ method: 'POST', url: `${NOTICES}/n1/read` }).flush(null);
    await soon();
    server.expectOne(NOTICES).flush([]);
    await soon();
    await press('Ongedaan maken');
    server.expectOne({ method: 'DELETE', url: `${NOTICES}/n1/read` }).flush(null);
    await soon();
    server.expectOne(NOTICES).flush([notice]);
    await soon();
    expect(screen.words).toContain(WORDS);
  });

  it('comes back with a sentence when it was refused', async () => {
    const { server, screen, press } = await open(notice);
    await press(`Gezien: ${WORDS}`);
    server.expectOne({ method: 'POST', url: `${NOTICES}/n1/read` }).flush(...problem('busy', 503));
    await soon();
    server.expectOne(NOTICES).flush([notice]);
    await soon();
    expect(screen.words).toContain(WORDS);
    expect(screen.alert).toContain('Het is even druk.');
  });
});
