import type { ClientLook } from '@ademruimte/web-client';
import { openPage } from '../testing/open-page';
import { ClientLogPage } from './client-log-page';

const CLIENT = '018f0000-0000-7000-8000-00007f3a91c2';
const look = (more: Partial<ClientLook> = {}): ClientLook => ({
  ...{ at: '2026-11-24T09:00:00.000Z', kind: 'opened', relation: 'lead_worker', role: null },
  ...{ times: 1, ...more },
});
const url = (query = '') => `/clients/${CLIENT}/log${query}`;

async function opened(looks: ClientLook[], isCut = false) {
  const page = await openPage(ClientLogPage, { clientId: CLIENT }, 'caseworker');
  const days = looks.length ? [{ day: '2026-11-24', looks }] : [];
  await page.answer('GET', url(), { from: '2026-08-26', until: '2026-11-24', days, isCut });
  return page;
}

describe("a client's own log", () => {
  afterEach(() => document.body.replaceChildren());

  it.each<[string, Partial<ClientLook>, RegExp]>([
    ['who opened the file', {}, /10\.00 uur ?Keek in het dossier ?regisseur/],
    ['a list, once for the day', { at: null, kind: 'listed' }, /die dag ?Zag de naam in een lijst/],
    [
      'somebody who was refused',
      { kind: 'refused', relation: null, role: 'caseworker' },
      /mocht niet\. Er is niets getoond ?consulent zonder relatie/,
    ],
    ['an emergency', { relation: 'break_glass' }, /een collega in geval van nood/],
    ['the product itself', { at: null, kind: 'changed', relation: null }, /Ademruimte zelf/],
  ])('tells of %s in plain words', async (_, more, words) => {
    const { screen } = await opened([look(more)]);
    expect(screen.words).toMatch(words);
  });

  it('prints only after it is written down that it goes on paper', async () => {
    const printed = jest.fn();
    window.print = printed;
    const page = await opened([look()]);
    await page.press('Afdrukken');
    expect(printed).not.toHaveBeenCalled();
    await page.answer('POST', url('/prints'), null, 204);
    expect(printed).toHaveBeenCalledTimes(1);
  });

  it('prints nothing when that could not be written down', async () => {
    const printed = jest.fn();
    window.print = printed;
    const page = await opened([look()]);
    await page.press('Afdrukken');
    await page.answer('POST', url('/prints'), { type: '/problems/busy' }, 503);
    expect(printed).not.toHaveBeenCalled();
    expect(page.screen.alert).not.toBe('');
  });

  it('says so when nobody looked, and when there is more', async () => {
    expect((await opened([])).screen.words).toContain('Niemand keek');
  });

  it('says that there is more than it shows', async () => {
    expect((await opened([look()], true)).screen.words).toContain('Er is nog meer.');
  });

  it('goes back as far as somebody asks', async () => {
    const page = await openPage(ClientLogPage, { clientId: CLIENT, sinds: 'alles' }, 'caseworker');
    const answer = { from: '2020-01-01', until: '2026-11-24', days: [], isCut: false };
    await page.answer('GET', url('?from=2020-01-01'), answer);
    expect(page.screen.words).toContain('Niemand keek');
  });
});
