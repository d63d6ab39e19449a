import type { Screen } from '@ademruimte/web-testing';
import { show } from '@ademruimte/web-testing';
import { UrgentSheet } from './urgent-sheet';
import { nothingUrgent } from './urgent-view';

const FRIDAY = '2026-11-27';
const inputs = { today: FRIDAY, clientName: 'Amina', workerName: 'Sanne Vermeer' };
const outputs = ['recorded', 'closed'];

async function point(screen: Screen, at: string): Promise<void> {
  screen.field(at).click();
  await screen.settle();
}

describe('the sheet for what cannot wait', () => {
  it.each([
    ['Eten', 'Vandaag moet iemand zorgen dat er eten is.'],
    ['Huis uit', 'Uiterlijk woensdag 2 december moet iemand iets doen, zodat het huis blijft.'],
    ['Veiligheid', 'Vandaag moet iemand zorgen dat het veilig is.'],
  ])('says after one tap on %s by when somebody must act', async (kind, sentence) => {
    const { screen } = await show(UrgentSheet, inputs, outputs);
    expect(screen.words).not.toContain('moet iemand');
    await point(screen, kind);
    expect(screen.words).toContain(sentence);
  });

  it('is written down with the worker, who acts unless somebody else does', async () => {
    const { screen, heard } = await show(UrgentSheet, inputs, outputs);
    await point(screen, 'Eten');
    await screen.press('Vastleggen');
    expect(heard).toEqual([
      [
        'recorded',
        {
          ...{ kind: 'food', about: null, text: null, knownOn: FRIDAY, endDate: null },
          ...{ actsOwner: 'worker', actsName: null },
        },
      ],
    ]);
  });

  it('asks what is cut off, and for energy the day in the letter', async () => {
    const { screen, heard } = await show(UrgentSheet, inputs, outputs);
    await point(screen, 'Afgesloten van energie of water');
    expect(screen.words).not.toContain('moet iemand');
    await point(screen, 'stroom of gas');
    expect(screen.words).toContain('Uiterlijk woensdag 2 december');
    await screen.type('Op welke dag stopt het?', '11-12-2026');
    expect(screen.words).toContain('Vóór vrijdag 11 december moet iemand iets doen');
    await point(screen, 'Iemand anders');
    await screen.type('Naam of organisatie', 'de energiebank');
    await screen.type('Nog iets om te onthouden?', 'Brief ligt op tafel');
    await screen.press('Vastleggen');
    expect(heard).toEqual([
      [
        'recorded',
        {
          ...{ kind: 'cut_off', about: 'energy', text: 'Brief ligt op tafel', knownOn: FRIDAY },
          ...{ endDate: '2026-12-11', actsOwner: 'other', actsName: 'de energiebank' },
        },
      ],
    ]);
  });

  it('leaves out what belonged to another choice', async () => {
    const { screen, heard } = await show(UrgentSheet, inputs, outputs);
    await point(screen, 'Afgesloten van energie of water');
    await point(screen, 'stroom of gas');
    await point(screen, 'Huis uit');
    await screen.type('Dag in de brief, als die er is', '30-11-2026');
    await point(screen, 'Eten');
    await point(screen, 'Amina');
    await screen.press('Vastleggen');
    expect(heard).toMatchObject([
      ['recorded', { kind: 'food', about: null, endDate: null, actsOwner: 'client' }],
    ]);
  });

  it.each([
    ['nothing', [], 'Kies wat er speelt.'],
    ['no more than that something stops', ['Afgesloten van energie of water'], 'Kies waarvan.'],
    ['somebody else without a name', ['Eten', 'Iemand anders'], 'Wie doet dit?'],
  ])('asks kindly for what is missing after %s', async (_, taps, sentence) => {
    const { screen, heard } = await show(UrgentSheet, inputs, outputs);
    for (const tap of taps) await point(screen, tap);
    await screen.press('Vastleggen');
    expect(screen.words).toContain(sentence);
    expect(heard).toEqual([]);
  });

  it('keeps a day that does not exist, and says so', async () => {
    const { screen, heard } = await show(UrgentSheet, inputs, outputs);
    await point(screen, 'Huis uit');
    await screen.type('Dag in de brief, als die er is', '31-11-2026');
    await screen.press('Vastleggen');
    expect(screen.words).toContain('Deze dag bestaat niet.');
    expect(screen.field('Dag in de brief, als die er is').value).toBe('31-11-2026');
    expect(heard).toEqual([]);
  });

  it('tells a wish to leave from an accident', async () => {
    const { screen, heard, element } = await show(UrgentSheet, inputs, outputs);
    element.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
    await screen.press('Toch niet');
    expect(heard).toEqual([
      ['closed', 'kept'],
      ['closed', 'dropped'],
    ]);
  });

  it('changes what is known, counted from the day it was heard', async () => {
    const typed = { ...nothingUrgent, kind: 'eviction', text: 'Brief van de corporatie' };
    const known = { ...inputs, changes: true, knownOn: '2026-11-23', typed };
    const { screen, heard } = await show(UrgentSheet, known, outputs);
    expect(screen.heading('Wat is er nu anders?')).toBeTruthy();
    expect(screen.words).toContain('De dag was donderdag 26 november.');
    expect(screen.field('Nog iets om te onthouden?').value).toBe('Brief van de corporatie');
    await screen.press('Bewaren');
    expect(heard).toMatchObject([['recorded', { kind: 'eviction', knownOn: '2026-11-23' }]]);
  });

  it('lays beside it what a colleague wrote meanwhile', async () => {
    const theirs = 'Afgesloten van water.';
    const { screen } = await show(UrgentSheet, { ...inputs, changes: true, theirs }, outputs);
    expect(screen.alert).toContain('Afgesloten van water.');
    expect(screen.names('button')).toContain('Laat het zo');
  });
});
