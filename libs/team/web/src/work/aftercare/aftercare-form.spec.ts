import { dayOf } from '@ademruimte/contracts';
import type { DueResponse, TeamWorkResponse } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { caseworker, openPage, soon } from '../../testing/open-page';
import { TeamWork } from '../team-work';

const TODAY = dayOf(new Date());
const URL = '/api/v1/team-work';
const CHECKS = '/api/v1/clients/joost/aftercare-checks';
const due: DueResponse = {
  ...{ clientId: 'joost', callName: 'Joost', kind: 'aftercare', dueOn: TODAY, months: 6 },
  ...{ leadWorkerName: null, urgentKind: null, trajectoryId: 'spell' },
};
const work = (more: Partial<TeamWorkResponse> = {}): TeamWorkResponse => ({
  ...{ scope: 'mine', day: TODAY, teams: [], stuck: [], resting: [], load: [], unassigned: [] },
  ...{ waiting: [], waited: [], due: [due] },
  totals: { stuck: 0, resting: 0, unassigned: 0, waiting: 0, due: 1 },
  ...more,
});
const earlier = {
  ...{ id: 'k0', version: 1, trajectoryId: 'spell', months: 3, how: 'spoken' },
  ...{ words: 'Rustiger dan eerst', wantsBack: false, doneOn: '2026-08-01', doneByName: 'Sanne' },
};

async function open() {
  const page = await openPage(TeamWork, caseworker, URL, work());
  await page.press('Noteren hoe het gaat met Joost');
  page.server.expectOne(CHECKS).flush([earlier]);
  page.server.expectOne('/api/v1/drafts/aftercare/joost').flush(...problem('not-found', 404));
  await soon();
  return page;
}

afterEach(() => document.body.replaceChildren());

describe('asking how it goes afterwards', () => {
  it('begins with what was said before', async () => {
    const { screen } = await open();
    expect(screen.words).toContain('1 augustus, Sanne: Gesproken ‘Rustiger dan eerst’');
  });

  it('asks for no words when nobody was spoken', async () => {
    const { screen, server, press } = await open();
    await screen.type('Hoe gaat het nu, in eigen woorden? (mag leeg)', 'Goed');
    screen.field('Nog niet bereikt').click();
    await soon();
    expect(screen.words).not.toContain('in eigen woorden');
    await press('Bewaren');
    const { request } = server.expectOne({ method: 'POST', url: CHECKS });
    expect(request.body).toMatchObject({
      ...{ trajectoryId: 'spell', months: 6, how: 'not_reached', doneOn: TODAY },
      ...{ words: null, wantsBack: false },
    });
  });

  it('is gone from the list, leads on to who wants to come back, and is taken back', async () => {
    const { screen, server, press } = await open();
    screen.field('Joost wil graag weer begeleiding').click();
    await soon();
    await press('Bewaren');
    const sent = server.expectOne({ method: 'POST', url: CHECKS });
    const { id } = sent.request.body as { id: string };
    sent.flush({ id }, { status: 201, statusText: 'Created' });
    await soon();
    server.expectOne(URL).flush(work({ due: [] }));
    await soon();
    expect(screen.words).toContain('De komende twee weken is er niets.');
    const again = screen.link('Opnieuw beginnen met Joost');
    expect(again.getAttribute('href')).toBe('/inwoners/joost/gegevens');
    await press('Ongedaan maken');
    server.expectOne({ method: 'DELETE', url: `${CHECKS}/${id}` });
  });

  it('keeps what was typed when it was not accepted', async () => {
    const { screen, server, press } = await open();
    await screen.type('Hoe gaat het nu, in eigen woorden? (mag leeg)', 'Goed');
    await press('Bewaren');
    const sent = server.expectOne({ method: 'POST', url: CHECKS });
    sent.flush(...problem('already-exists', 409));
    await soon();
    const field = screen.field('Hoe gaat het nu, in eigen woorden? (mag leeg)');
    expect(field.value).toBe('Goed');
  });
});
