import { addDays, dayOf } from '@ademruimte/contracts';
import type { ColleagueCaseloadResponse } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { caseworker, openPage, soon } from '../testing/open-page';
import { ReassignPage } from './reassign-page';

const TODAY = dayOf(new Date());
const leads: typeof caseworker = { ...caseworker, roles: ['team_lead'] };
const DRAFT = '/api/v1/drafts/reassignment/sanne';

const item = (clientId: string, callName: string) => ({
  ...{ clientId, callName, status: 'active' as const, assignmentId: `a-${clientId}`, version: 1 },
  ...{ kind: 'lead_worker' as const, workloadWeight: 1, fromDay: '2026-01-01', untilDay: null },
});
const plate = (more: Partial<ColleagueCaseloadResponse> = {}): ColleagueCaseloadResponse => ({
  ...{ staffMemberId: 'sanne', name: 'Sanne', away: null, elsewhere: 0 },
  takers: [{ staffMemberId: 'youssef', name: 'Youssef', away: null }],
  items: [item('amina', 'Amina'), item('joost', 'Joost')],
  ...more,
});

async function open(answer = plate(), kept?: object) {
  const url = '/api/v1/team-work/caseloads/sanne';
  const page = await openPage(ReassignPage, leads, url, answer, { staffMemberId: 'sanne' });
  const draft = page.server.expectOne(DRAFT);
  if (!kept) draft.flush(...problem('not-found', 404));
  else draft.flush({ content: JSON.stringify(kept), savedAt: '2026-11-23T08:00:00.000Z' });
  await soon();
  return page;
}

afterEach(() => document.body.replaceChildren());

describe('dividing the work of a colleague', () => {
  it('asks to whom before it does anything', async () => {
    const { screen, server, press } = await open();
    await press('Verdelen');
    expect(screen.alert).toContain('Kies naar wie.');
    server.expectNone('/api/v1/reassignments');
  });

  it('takes everybody but who was left out, for two weeks unless said otherwise', async () => {
    const { screen, server, press } = await open();
    screen.field('Joost').click();
    screen.field('Youssef').click();
    await soon();
    await press('Verdelen');
    const sent = server.expectOne({ method: 'POST', url: '/api/v1/reassignments' });
    expect(sent.request.body).toMatchObject({
      ...{ toStaffId: 'youssef', kind: 'stand_in', fromDay: TODAY, untilDay: addDays(TODAY, 14) },
      clients: [{ clientId: 'amina', summary: null }],
    });
  });

  it('proposes the days the colleague is away', async () => {
    const away = {
      ...{ id: 'b', version: 1, fromDay: addDays(TODAY, 2), untilDay: addDays(TODAY, 9) },
    };
    const { screen, server, press } = await open(plate({ away }));
    expect(screen.words).toContain('afwezig van');
    screen.field('Youssef').click();
    await soon();
    await press('Verdelen');
    const sent = server.expectOne({ method: 'POST', url: '/api/v1/reassignments' });
    expect(sent.request.body).toMatchObject({ fromDay: away.fromDay, untilDay: away.untilDay });
  });

  it('says of who can take over that they are away themselves', async () => {
    const away = { id: 'b', version: 1, fromDay: TODAY, untilDay: null };
    const takers = [{ staffMemberId: 'youssef', name: 'Youssef', away }];
    const { screen } = await open(plate({ takers }));
    expect(screen.field('Youssef (afwezig)')).toBeTruthy();
  });

  it('keeps what was chosen and written, and brings it back', async () => {
    const kept = {
      ...{ left: ['joost'], to: 'youssef', kind: 'stand_in', from: TODAY },
      ...{ until: addDays(TODAY, 5), summaries: { amina: 'Belt graag op dinsdag.' } },
    };
    const { screen } = await open(plate(), kept);
    expect(screen.field('Joost').checked).toBe(false);
    expect(screen.field('Youssef').checked).toBe(true);
    const words = screen.field('Wat de vervanger van Amina moet weten');
    expect(words.value).toBe('Belt graag op dinsdag.');
    expect(screen.names('button')).toContain('Opnieuw beginnen');
  });

  it('sends a draft when somebody wrote, so that nothing typed is lost', async () => {
    const { server, press, screen } = await open();
    await press('Samenvatting maken voor Amina');
    const made = server.expectOne('/api/v1/clients/amina/handover-summary');
    made.flush({ text: 'Doel: een rustig huis.' });
    await soon();
    await screen.type('Wat de vervanger van Amina moet weten', 'Belt graag op dinsdag.');
    window.dispatchEvent(new Event('online'));
    await soon();
    const { request } = server.expectOne({ method: 'PUT', url: DRAFT });
    expect((request.body as { content: string }).content).toContain('Belt graag op dinsdag.');
  });

  it('stays away from the server when the first day has passed', async () => {
    const kept = { from: addDays(TODAY, -3), to: 'youssef', until: addDays(TODAY, 5) };
    const { screen, server, press } = await open(plate(), kept);
    await press('Verdelen');
    expect(screen.alert).toContain('Kies een eerste dag vanaf vandaag.');
    server.expectNone('/api/v1/reassignments');
  });
});

describe('what was divided', () => {
  it('stays in sight at its own address: who went, and who stayed and why', async () => {
    const url = '/api/v1/reassignments/r1';
    const page = openPage(
      ReassignPage,
      leads,
      url,
      {
        ...{ id: 'r1', toStaffId: 'youssef', toName: 'Youssef', kind: 'stand_in' },
        ...{ fromDay: '2026-11-23', untilDay: '2026-12-04' },
        done: [{ clientId: 'joost', callName: 'Joost' }],
        skipped: [{ clientId: 'amina', callName: 'Amina', why: 'already_theirs' }],
      },
      { staffMemberId: 'sanne', verdeeld: 'r1' },
    );
    const { screen } = await page;
    expect(screen.words).toContain('Naar Youssef, van 23 november tot en met 4 december');
    expect(screen.link('Joost').getAttribute('href')).toBe('/inwoners/joost');
    expect(screen.words).toContain('Amina: werkt er al mee');
  });
});
