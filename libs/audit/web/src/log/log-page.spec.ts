import { TestBed } from '@angular/core/testing';
import { type Role, rolePermissions } from '@ademruimte/contracts';
import type { LogLine } from '@ademruimte/web-client';
import { aClient, sanne } from '@ademruimte/web-client-testing';
import { logRoutes } from '../audit.routes';
import { Elsewhere, type OpenPage, openPage } from '../testing/open-page';
import { LogPage } from './log-page';

const CLIENT = '018f0000-0000-7000-8000-00007f3a91c2';
const line = (more: Partial<LogLine> = {}): LogLine => ({
  ...{ at: '2026-11-24T09:00:00.000Z', kind: 'opened', part: null, operation: null },
  ...{ staffName: 'Sanne Vermeer', roles: ['caseworker'], relation: 'lead_worker' },
  ...{ purpose: null, emergency: null, clientId: CLIENT, clientReference: '7F3A-91C2' },
  ...more,
});
const answered = (items: LogLine[], nextCursor: string | null = null) => ({
  ...{ from: '2026-10-25', until: '2026-11-24', items, nextCursor },
});

async function opened(items = [line()], inputs = {}, url = '/log', nextCursor?: string) {
  const page = await openPage(LogPage, inputs, 'privacy_officer');
  await page.answer('GET', '/log/people', [{ id: 'sanne', name: 'Sanne Vermeer' }]);
  await page.answer('GET', url, answered(items, nextCursor ?? null));
  return page;
}

describe('the log', () => {
  afterEach(() => document.body.replaceChildren());

  it('says when, who and as what, what kind, and whom by their number', async () => {
    const { screen } = await opened();
    expect(screen.heading('Logboek').tagName).toBe('H1');
    expect(screen.words).toMatch(/\w+ 24 november 2026|\w+ 24 november/);
    expect(screen.words).toContain('10.00');
    expect(screen.words).toMatch(/Sanne Vermeer ?regisseur/);
    expect(screen.words).toContain('dossier geopend');
    expect(screen.words).toContain('7F3A-91C2');
  });

  it.each<[string, Partial<LogLine>, string]>([
    ['a change by its part', { kind: 'changed', part: 'step' }, 'veranderd: stap'],
    ['who had no relation', { relation: null }, 'consulent · geen relatie'],
    ['a purpose', { relation: 'team_lead', purpose: 'complaint' }, 'team · klacht'],
    [
      'an emergency',
      { relation: 'break_glass', emergency: 'child' },
      'noodtoegang · nood: een kind',
    ],
    ['what the product did by itself', { staffName: null, roles: [] }, 'Ademruimte'],
  ])('names %s', async (_, more, words) => {
    const { screen } = await opened([line(more)]);
    expect(screen.words).toContain(words);
  });

  it('counts many people in one look, and names each number when somebody opens it', async () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map((letter) =>
      line({ clientId: letter, clientReference: `0000-000${letter}`, kind: 'listed' }),
    );
    const { screen } = await opened(many);
    const whom = document.querySelector('details');
    expect(whom?.querySelector('summary')?.textContent).toBe('5 inwoners');
    expect(whom?.open).toBe(false);
    expect(screen.names('button')).toContain('Alleen inwoner 0000-000E');
  });

  it('takes what to show from the address, and asks for no more than that', async () => {
    const inputs = { van: '2026-11-01', soort: 'refused', inwoner: CLIENT };
    const { screen } = await opened(
      [],
      inputs,
      `/log?from=2026-11-01&clientId=${CLIENT}&kind=refused`,
    );
    expect(screen.words).toContain('Alleen inwoner 7F3A-91C2');
    expect(screen.heading('Niets gevonden')).toBeTruthy();
  });

  const find = async (page: OpenPage, words: string) => {
    page.screen.field('Inwoner: naam of nummer').value = words;
    await page.press('Zoek');
  };

  it('finds a client with the name in the body, and keeps only their id in the address', async () => {
    const page = await opened();
    await find(page, 'haddadi');
    const found = { id: CLIENT, reference: '7F3A-91C2', name: 'Amina Haddadi', birthYear: 1989 };
    const asked = await page.answer('POST', '/log-searches', { items: [found] });
    expect(asked.body).toEqual({ words: 'haddadi' });
    await page.press('Amina Haddadi (geboren in 1989) · 7F3A-91C2');
    expect(page.router.url).toBe(`/?inwoner=${CLIENT}`);
  });

  it('waits for a third letter, and says so when nobody is found', async () => {
    const page = await opened();
    await find(page, 'ha');
    expect(page.screen.words).toContain('Typ minstens drie letters.');
    await find(page, 'niemand');
    await page.answer('POST', '/log-searches', { items: [] });
    expect(page.screen.words).toContain('Niemand gevonden.');
  });

  it('shows more below what is there', async () => {
    const page = await opened([line()], {}, '/log', 'next');
    await page.press('Meer regels');
    await page.answer('GET', '/log?cursor=next', answered([line({ staffName: 'Tom Bakker' })]));
    expect(page.screen.words).toMatch(/Sanne Vermeer.*Tom Bakker/);
    expect(page.screen.names('button')).not.toContain('Meer regels');
  });

  it('saves what is shown as a file, and says so when that is too much', async () => {
    URL.createObjectURL = jest.fn(() => 'blob:log');
    URL.revokeObjectURL = jest.fn();
    const page = await opened();
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    await page.press('Opslaan als bestand');
    await page.answer('GET', '/log/export', new Blob(['x']));
    expect(clicked.mock.contexts[0]).toMatchObject({ download: 'logboek.csv', href: 'blob:log' });
    await page.press('Opslaan als bestand');
    await page.answer('GET', '/log/export', new Blob(['{}']), 400);
    expect(page.screen.alert).toContain('te veel regels');
    expect(clicked).toHaveBeenCalledTimes(1);
    clicked.mockRestore();
  });

  it.each<[Role, boolean]>([
    ['privacy_officer', true],
    ['caseworker', false],
    ['administrator', false],
  ])('is a page for a %s: %s', async (role, isThere) => {
    await openPage(Elsewhere, {}, role);
    const [route] = logRoutes;
    const [guard] = route?.canMatch ?? [];
    const answer = TestBed.runInInjectionContext(() => (guard as () => unknown)());
    expect(await answer).toBe(isThere);
  });

  it('asks who is here when the page is loaded anew', async () => {
    const server = aClient();
    const [guard] = logRoutes[0]?.canMatch ?? [];
    const answer = TestBed.runInInjectionContext(() => (guard as () => unknown)());
    const permissions = [...rolePermissions.privacy_officer];
    server.expectOne('/api/v1/sessions/current').flush({ ...sanne, permissions });
    expect(await answer).toBe(true);
  });
});
