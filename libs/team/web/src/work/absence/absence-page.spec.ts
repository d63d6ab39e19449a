import { addDays, dayOf } from '@ademruimte/contracts';
import type { AbsenceResponse, TeamPageResponse } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { caseworker, openPage, soon } from '../../testing/open-page';
import { AbsencePage } from './absence-page';

const URL = '/api/v1/absences';
const TODAY = dayOf(new Date());
const ME = caseworker.staffMemberId;
const mine: AbsenceResponse = {
  ...{ id: 'b1', version: 2, staffMemberId: ME, name: 'Sanne Vermeer' },
  ...{ fromDay: TODAY, untilDay: addDays(TODAY, 4) },
};
const member = (id: string, name: string) => ({
  ...{ id, name, phone: null, roles: ['caseworker' as const], activeClients: 1 },
});
const team: TeamPageResponse = {
  ...{ id: 'noord', name: 'Team Noord', phone: null, teams: [], clientCount: null },
  members: [member(ME, 'Sanne Vermeer'), member('tom', 'Tom Bakker')],
};

async function open(list: AbsenceResponse[] = [], inputs = {}, known = team) {
  const page = await openPage(AbsencePage, caseworker, URL, list, inputs);
  page.server.expectOne('/api/v1/team').flush(known);
  await soon();
  return page;
}
type Opened = Awaited<ReturnType<typeof open>>;
const noDraft = async ({ server }: Opened, about: string) => {
  server.expectOne(`/api/v1/drafts/absence/${about}`).flush(...problem('not-found', 404));
  await soon();
};
const lead = { ...team, clientCount: 12 };

afterEach(() => document.body.replaceChildren());

describe('being away', () => {
  it('is a list of days, and asks nobody why', async () => {
    const { screen } = await open([mine]);
    expect(screen.words).toContain('Waarom hoeft hier niet te staan.');
    expect(screen.words).toMatch(/Ik\s*afwezig tot en met/);
  });

  it('is said for oneself by who leads nobody', async () => {
    const opened = await open();
    expect(opened.screen.words).toContain('Iedereen is er.');
    await opened.press('Dagen toevoegen');
    await noDraft(opened, ME);
    expect(opened.screen.words).not.toContain('Wie is er niet?');
    await opened.press('Bewaren');
    const { request } = opened.server.expectOne({ method: 'POST', url: URL });
    expect(request.body).toMatchObject({ staffMemberId: ME, fromDay: TODAY, untilDay: null });
  });

  it('is said for a colleague by who leads the team, who came from their plate', async () => {
    const opened = await open([], { voor: 'tom' }, lead);
    await noDraft(opened, 'tom');
    await opened.press('Bewaren');
    const sent = opened.server.expectOne({ method: 'POST', url: URL });
    expect(sent.request.body).toMatchObject({ staffMemberId: 'tom' });
    const { id } = sent.request.body as { id: string };
    sent.flush({ id }, { status: 201, statusText: 'Created' });
    await soon();
    await opened.press('Ongedaan maken');
    const back = opened.server.expectOne({ method: 'DELETE', url: `${URL}/${id}` });
    expect(back.request.headers.get('If-Match')).toBe('"1"');
  });

  it('asks who, rather than taking somebody of another team for oneself', async () => {
    const opened = await open([], { voor: 'zoe' }, lead);
    await noDraft(opened, ME);
    await opened.press('Bewaren');
    expect(opened.screen.words).toContain('Kies wie er niet is.');
    opened.server.expectNone({ method: 'POST', url: URL });
  });

  it('never ends before it begins', async () => {
    const opened = await open();
    await opened.press('Dagen toevoegen');
    await noDraft(opened, ME);
    await opened.screen.type('Tot en met (mag leeg)', '1-1-2020');
    await opened.press('Bewaren');
    expect(opened.screen.words).toContain('De laatste dag ligt voor de eerste.');
    opened.server.expectNone({ method: 'POST', url: URL });
  });

  it('is taken away with one press, and put back with another', async () => {
    const { server, press, screen } = await open([mine]);
    const name = screen.names('button').find((one) => one.startsWith('Weghalen')) ?? '';
    await press(name);
    const removed = server.expectOne({ method: 'DELETE', url: `${URL}/b1` });
    expect(removed.request.headers.get('If-Match')).toBe('"2"');
    removed.flush(null, { status: 204, statusText: 'No Content' });
    await soon();
    server.expectOne(URL).flush([]);
    await soon();
    await press('Ongedaan maken');
    const again = server.expectOne({ method: 'POST', url: URL });
    expect(again.request.body).toMatchObject({ staffMemberId: ME, fromDay: TODAY });
  });

  it('lays both versions side by side when a colleague was faster', async () => {
    const opened = await open([mine]);
    const { screen, press, server } = opened;
    const name = screen.names('button').find((one) => one.startsWith('Aanpassen')) ?? '';
    await press(name);
    await noDraft(opened, 'b1');
    await screen.type('Tot en met (mag leeg)', '31-12-2099');
    await press('Bewaren');
    const sent = server.expectOne({ method: 'PUT', url: `${URL}/b1` });
    const current = { ...mine, version: 3, untilDay: addDays(TODAY, 9) };
    sent.flush(
      { type: '/problems/record-changed', title: '', status: 412, current },
      { status: 412, statusText: 'changed' },
    );
    await soon();
    expect(screen.words).toContain('31 december 2099');
  });
});
