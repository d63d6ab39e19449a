import { show } from '@ademruimte/web-testing';
import { UrgentList } from './urgent-list';
import type { UrgentNeedView } from './urgent-view';

const MONDAY = '2026-11-23';
const eviction: UrgentNeedView = {
  id: 'u1',
  version: 1,
  kind: 'eviction',
  about: null,
  text: 'Brief van de corporatie',
  knownOn: MONDAY,
  endDate: null,
  untilDay: '2026-11-26',
  actsOwner: 'worker',
  actsName: 'Sanne Vermeer',
};
const food: UrgentNeedView = {
  ...eviction,
  ...{ id: 'u2', kind: 'food', text: null, untilDay: MONDAY },
  ...{ actsOwner: 'client', actsName: null },
};
const inputs = { needs: [food, eviction], clientName: 'Amina', today: MONDAY };
const outputs = ['handled', 'edit'];

describe('what cannot wait, on top of the file', () => {
  it('says what, by when, and who acts', async () => {
    const { screen } = await show(UrgentList, inputs, outputs);
    expect(screen.heading('Huis uit')).toBeTruthy();
    expect(screen.words).toContain('Uiterlijk donderdag 26 november moet iemand iets doen');
    expect(screen.words).toContain('Brief van de corporatie');
    expect(screen.words).toContain('Sanne Vermeer doet dit. Gehoord op maandag 23 november.');
    expect(screen.words).toContain('Amina doet dit.');
  });

  it('is only to read for who may not record', async () => {
    const { screen } = await show(UrgentList, inputs, outputs);
    expect(screen.names('button')).toEqual([]);
  });

  it('is handled with a word about how it ended, or without', async () => {
    const { screen, heard } = await show(UrgentList, { ...inputs, mayRecord: true }, outputs);
    await screen.press('Afgehandeld Eten');
    await screen.press('Afgehandeld');
    await screen.press('Afgehandeld Huis uit');
    screen.field('Hoe liep het af?').value = ' De corporatie wacht. ';
    await screen.press('Afgehandeld');
    expect(heard).toEqual([
      ['handled', { need: food, outcome: null }],
      ['handled', { need: eviction, outcome: 'De corporatie wacht.' }],
    ]);
  });

  it('is left open when somebody changes their mind', async () => {
    const { screen, heard } = await show(UrgentList, { ...inputs, mayRecord: true }, outputs);
    await screen.press('Afgehandeld Eten');
    await screen.press('Toch niet');
    expect(screen.names('button')).toContain('Afgehandeld Eten');
    expect(heard).toEqual([]);
  });

  it('is changed by its name', async () => {
    const { screen, heard } = await show(UrgentList, { ...inputs, mayRecord: true }, outputs);
    await screen.press('Aanpassen Huis uit');
    expect(heard).toEqual([['edit', eviction]]);
  });
});
