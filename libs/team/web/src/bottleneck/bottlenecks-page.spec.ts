import type { BottleneckResponse, OwnBottleneckResponse } from '@ademruimte/web-client';
import { caseworker, openPage, soon } from '../testing/open-page';
import { BottlenecksPage } from './bottlenecks-page';

const URL = '/api/v1/bottleneck-reports';
const reporter = { ...caseworker, permissions: [...caseworker.permissions, 'bottleneck:report'] };
const officer = {
  ...caseworker,
  roles: ['policy_officer' as const],
  permissions: ['bottleneck:read' as const],
};
const own: OwnBottleneckResponse = {
  ...{ id: 'r1', text: 'Drie brieven.', theme: 'letters_and_forms', reportedOn: '2026-11-24' },
  client: { id: 'amina', callName: 'Amina' },
};
const report: BottleneckResponse = {
  ...{ id: 'r2', text: 'Overal een ander loket.', theme: 'between_desks' },
  ...{ reportedOn: '2026-11-24', teamName: 'Team Noord', reportedByName: null },
};

describe('where the system works against people', () => {
  afterEach(() => document.body.replaceChildren());

  const reporting = async (mine: OwnBottleneckResponse[] = []) => {
    const opened = await openPage(
      BottlenecksPage,
      reporter as typeof caseworker,
      `${URL}/own`,
      mine,
    );
    const type = async (words: string) => {
      const field = opened.screen.field('Wat werkt er tegen?');
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await soon();
    };
    return { ...opened, type };
  };

  it('is told in a few words and a theme, and thanked for', async () => {
    const { screen, server, press, type } = await reporting();
    await type('Drie brieven.');
    screen.field('brieven en formulieren').click();
    await soon();
    await press('Melden');
    const sent = server.expectOne({ method: 'POST', url: URL });
    expect(sent.request.body).toMatchObject({
      ...{ text: 'Drie brieven.', theme: 'letters_and_forms', clientId: null },
    });
    sent.flush({ id: 'r1' });
    await soon();
    server.match(`${URL}/own`).forEach((request) => request.flush([own]));
    await soon();
    expect(screen.words).toContain('Dank je.');
    expect(screen.words).toContain('bij Amina');
  });

  it('asks for what is missing, and keeps what was typed', async () => {
    const { screen, server, press, type } = await reporting();
    await type('Drie brieven.');
    await press('Melden');
    server.expectNone({ method: 'POST', url: URL });
    expect(screen.words).toContain('Kies wat het beste past.');
    expect(screen.field('Wat werkt er tegen?').value).toBe('Drie brieven.');
  });

  it('is read by policy with a team and without a form', async () => {
    const answer = { items: [report], nextCursor: null };
    const { screen } = await openPage(BottlenecksPage, officer as typeof caseworker, URL, answer);
    expect(screen.words).toContain('Overal een ander loket.');
    expect(screen.words).toContain('Team Noord');
    expect(screen.words).not.toContain('gemeld door');
    expect(screen.names('button')).not.toContain('Melden');
  });

  it('is kind when nothing was reported yet', async () => {
    const answer = { items: [], nextCursor: null };
    const { screen } = await openPage(BottlenecksPage, officer as typeof caseworker, URL, answer);
    expect(screen.heading('Nog geen meldingen')).toBeTruthy();
  });
});
