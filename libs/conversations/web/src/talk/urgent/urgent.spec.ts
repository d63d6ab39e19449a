import '../after/after-page';
import type { UrgentNeedResponse } from '@ademruimte/web-client';
import { problem } from '@ademruimte/web-client-testing';
import { addDays, dayOf } from '@ademruimte/contracts';
import { AMINA, TALK } from '../testing/kit-samples';
import { type OpenTalk, openTalk, URGENT } from '../testing/open-talk';

const today = dayOf(new Date());
const nothing = { about: null, text: null, endDate: null, actsOwner: 'worker', actsName: null };
const food = { ...nothing, kind: 'food', knownOn: today, text: 'Koelkast leeg' } as const;
const eviction: UrgentNeedResponse = {
  ...{ id: 'known', version: 1, status: 'open', kind: 'eviction', about: null, text: 'Brief' },
  ...{ knownOn: today, endDate: null, untilDay: addDays(today, 3) },
  ...{ actsOwner: 'worker', actsName: 'Pim de Boer', recordedByName: 'Pim de Boer' },
  ...{ recordedAt: `${today}T10:00:00.000Z`, handledAt: null, handledByName: null, outcome: null },
};

const NOTE = 'Iets dringends staat nog niet in het dossier.';
const first = (): string =>
  document.querySelector('[aria-label="Dit gaat voor"]')?.textContent ?? '';

/** Somebody wrote down that there is no food, and the server did not take it. */
async function refused(why: string, kit = {}): Promise<OpenTalk> {
  const open = await openTalk(kit);
  open.document.setMany({ 'conversation.id': TALK, 'urgent.1': { wanted: food, sent: false } });
  const sent = await open.sent(URGENT);
  sent.flush(...problem(why, why === 'not-found' ? 404 : 400));
  await open.settle();
  return open;
}

describe('what is urgent already', () => {
  it('stands calmly on the first screen, with who acts, once, and never safety', async () => {
    const safety = { ...eviction, id: 'safe', kind: 'safety' } as UrgentNeedResponse;
    const open = await openTalk({ urgentNeeds: [eviction, safety] });
    expect(first()).toContain('Huis uit');
    expect(first()).toContain('Pim de Boer doet dit.');
    expect(first()).not.toContain('Veiligheid');
    open.document.setMany({
      'urgent.known': { wanted: { ...food, kind: 'eviction' }, sent: true },
    });
    await open.settle();
    expect(first().match(/Huis uit/g)).toHaveLength(1);
  });
});

describe('something urgent the server did not take', () => {
  it('is said on every screen with what to do, and not what it is about', async () => {
    const open = await refused('validation-failed');
    await open.follow('Beginnen');
    expect(open.screen.words).toContain(NOTE);
    expect(open.screen.words).toContain('Kijk het samen na.');
    expect(open.screen.words).not.toContain('Koelkast leeg');
  });

  it('comes back with its words, and is sent anew as the same need', async () => {
    const open = await refused('validation-failed');
    await open.press('Bekijken');
    expect(open.screen.field('Nog iets om te onthouden?').value).toBe('Koelkast leeg');
    expect(open.screen.words).toContain('Er klopt nog iets niet.');
    await open.write('Nog iets om te onthouden?', 'Koelkast is leeg');
    await open.press('Vastleggen');
    const sent = await open.sent(URGENT);
    expect(sent.request.body).toEqual({ ...food, text: 'Koelkast is leeg', id: '1' });
    sent.flush({ id: '1' }, { status: 201, statusText: 'Created' });
    await open.settle();
    expect(open.screen.words).not.toContain(NOTE);
  });

  it('leaves a sheet for something else as it was', async () => {
    const open = await refused('validation-failed');
    await open.press('Bekijken');
    await open.press('Toch niet');
    expect(open.screen.words).toContain(NOTE);
    await open.press('Spoed');
    expect(document.querySelector('dialog')?.textContent).not.toContain(
      'Nog iets om te onthouden?',
    );
  });

  it('says whom to tell when the file is not theirs any more, and keeps the text', async () => {
    const open = await refused('not-found', { teamPhone: '0612345678' });
    expect(open.screen.words).toContain('Dit dossier is gesloten, of een collega heeft het nu.');
    expect(open.screen.words).toContain('Geef het door aan Wijkteam Noord (0612345678).');
    await open.press('Ik gaf het door');
    expect(open.screen.words).not.toContain(NOTE);
    expect(open.document.fields()['urgent.1']).toMatchObject({ wanted: food, settled: true });
    open.server.expectNone(URGENT);
  });

  it('stays on this device when the talk is ready', async () => {
    const open = await refused('not-found');
    open.document.setMany({ 'close.state': 'sent', 'after.nextContactOn': addDays(today, 2) });
    open.knows(`/api/v1/clients/${AMINA}/talks/${TALK}`, { version: 1, after: {} });
    await open.go('/daarna');
    await open.press('Klaar');
    await open.settle();
    expect(open.router.url).toBe(`/inwoners/${AMINA}`);
    expect(open.document.fields()['urgent.1']).toMatchObject({ wanted: food });
  });
});
