import { AnotherDay } from './another-day';
import { show } from './testing/show';

const WEDNESDAY = '2026-11-25';
const outputs = ['chosen', 'cancelled'];

describe('another day for a step', () => {
  it('offers tomorrow, next Monday and a week from now', async () => {
    const { screen, heard } = await show(AnotherDay, { today: WEDNESDAY }, outputs);
    expect(screen.names('button')).toEqual(
      expect.arrayContaining(['morgen, do 26 nov', 'ma 30 nov', 'wo 2 dec']),
    );
    await screen.press('ma 30 nov');
    expect(heard).toEqual([['chosen', '2026-11-30']]);
  });

  it('does not offer the day it already stands for, nor one day twice', async () => {
    const sunday = { today: '2026-11-29', dueOn: '2026-12-06' };
    const { screen } = await show(AnotherDay, sunday, outputs);
    const days = screen.names('button').filter((name) => /\d/.test(name));
    expect(days).toEqual(['morgen, ma 30 nov']);
  });

  it('takes any other day, typed as people write it', async () => {
    const { screen, heard } = await show(AnotherDay, { today: WEDNESDAY }, outputs);
    await screen.type('Een andere dag', '4-12-2026');
    await screen.press('Bewaren');
    expect(heard).toEqual([['chosen', '2026-12-04']]);
  });

  it.each([
    ['', 'Kies een dag.'],
    ['31-11-2026', 'Deze dag bestaat niet.'],
    ['24-11-2026', 'Kies vandaag of een dag die nog komt.'],
  ])('says what is the matter with %p, and keeps it', async (typed, sentence) => {
    const { screen, heard } = await show(AnotherDay, { today: WEDNESDAY }, outputs);
    await screen.type('Een andere dag', typed);
    await screen.press('Bewaren');
    expect(screen.words).toContain(sentence);
    expect(screen.field('Een andere dag').value).toBe(typed);
    expect(heard).toEqual([]);
  });

  it('can be left as it was', async () => {
    const { screen, heard } = await show(AnotherDay, { today: WEDNESDAY }, outputs);
    await screen.press('Toch niet');
    expect(heard).toEqual([['cancelled', undefined]]);
  });

  it('says why the server did not take it', async () => {
    const { screen } = await show(AnotherDay, { refusal: 'Een collega was je net voor.' });
    expect(screen.alert).toBe('Een collega was je net voor.');
  });
});
