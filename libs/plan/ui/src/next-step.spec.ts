import { NextStep } from './next-step';
import { aStep } from './testing/plan-samples';
import { show } from './testing/show';

const step = aStep('Ik bel de woningcorporatie.', {
  dueOn: '2999-11-26',
  ifText: 'de kinderen op school zijn',
  thenText: 'bel ik',
});

describe('the next step', () => {
  it('is what, how, who and when', async () => {
    const { words } = await show(NextStep, { step, clientName: 'Amina' });
    expect(words).toBe(
      'De volgende stap Ik bel de woningcorporatie. Als de kinderen op school zijn, dan bel ik.' +
        ' Amina doet dit · dinsdag 26 november 2999',
    );
  });

  it('is done or planned again in one press', async () => {
    const { screen, heard } = await show(NextStep, { step, mayDo: true }, ['done', 'replan']);
    expect(screen.names('button')).toEqual(['Gelukt', 'Opnieuw plannen']);
    await screen.press('Gelukt');
    await screen.press('Opnieuw plannen');
    expect(heard).toEqual([
      ['done', step],
      ['replan', step],
    ]);
  });
});
