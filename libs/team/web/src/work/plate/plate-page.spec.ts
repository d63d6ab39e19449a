import { addDays, dayOf } from '@ademruimte/contracts';
import type { ColleagueCaseloadResponse } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { caseworker, openPage, soon } from '../../testing/open-page';
import { PlatePage } from './plate-page';

const URL = '/api/v1/team-work/caseloads/sanne';
const TODAY = dayOf(new Date());
const leads: typeof caseworker = { ...caseworker, roles: ['team_lead'] };
const item = (clientId: string, more: object = {}) => ({
  ...{ clientId, callName: clientId, status: 'active', assignmentId: `a-${clientId}`, version: 4 },
  ...{ kind: 'lead_worker', workloadWeight: 1, fromDay: '2026-01-01', untilDay: null, ...more },
});
const plate = (more: object = {}) =>
  ({
    ...{ staffMemberId: 'sanne', name: 'Sanne', away: null, elsewhere: 0, takers: [] },
    items: [
      item('Amina', { workloadWeight: 1.5 }),
      item('Joost', { status: 'paused', workloadWeight: 2 }),
    ],
    ...more,
  }) as ColleagueCaseloadResponse;
const open = (answer = plate()) =>
  openPage(PlatePage, leads, URL, answer, { staffMemberId: 'sanne' });

async function choose(label: string, value: string): Promise<void> {
  const selects = [...document.querySelectorAll('select')];
  const select = selects.find((one) => one.labels[0]?.textContent.includes(label));
  if (!select) throw new Error(`Nothing is called ${label}.`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await soon();
}

afterEach(() => document.body.replaceChildren());

describe('the plate of a colleague', () => {
  it('says it is about work, and counts who is helped now', async () => {
    const { screen } = await open();
    expect(screen.heading('Het bord van Sanne').tagName).toBe('H1');
    expect(screen.words).toContain('Nooit om wie iemand is.');
    expect(screen.words).toContain('Samen telt dit als 1,5.');
    expect(screen.words).toContain('op pauze, telt nu niet mee');
  });

  it('changes how much work somebody is, and takes that back', async () => {
    const { server, press } = await open();
    await choose('Hoeveel werk bij Amina', '2');
    const path = '/api/v1/clients/Amina/assignments/a-Amina/workload-weight';
    const sent = server.expectOne({ method: 'PUT', url: path });
    expect(sent.request.body).toEqual({ workloadWeight: 2 });
    expect(sent.request.headers.get('If-Match')).toBe('"4"');
    sent.flush(null, { status: 204, statusText: 'No Content' });
    await soon();
    server.expectOne(URL).flush(plate());
    await soon();
    await press('Ongedaan maken');
    const back = server.expectOne({ method: 'PUT', url: path });
    expect(back.request.body).toEqual({ workloadWeight: 1.5 });
    expect(back.request.headers.get('If-Match')).toBe('"5"');
  });

  it('says so beside it when it was not accepted', async () => {
    const { server, screen } = await open();
    await choose('Hoeveel werk bij Amina', '2');
    const path = '/api/v1/clients/Amina/assignments/a-Amina/workload-weight';
    server.expectOne(path).flush(...problem('not-found', 404));
    await soon();
    server.expectOne(URL).flush(plate());
    await soon();
    expect(screen.alert).toBeTruthy();
  });

  it('keeps a weight in sight that is none of the usual ones', async () => {
    await open(plate({ items: [item('Amina', { workloadWeight: 3.5 })] }));
    const select = document.querySelector('select');
    expect(select?.selectedOptions[0]?.textContent.trim()).toBe('telt als 3,5');
  });

  it('says who is away and who is helped elsewhere too', async () => {
    const away = { id: 'b', version: 1, fromDay: TODAY, untilDay: addDays(TODAY, 3) };
    const { screen } = await open(plate({ away, elsewhere: 2 }));
    expect(screen.words).toContain('afwezig tot en met');
    expect(screen.words).toContain('Ook 2 inwoners van een ander team.');
    expect(screen.link('Werk verdelen').getAttribute('href')).toBe('/team/verdelen/sanne');
    expect(screen.link('Afwezigheid').getAttribute('href')).toBe('/team/afwezig?voor=sanne');
  });
});
