import { StepCard } from './step-card';
import { aRecognition, aStep, happened } from './testing/plan-samples';
import { show } from './testing/show';

const outputs = ['done', 'reopen', 'replan', 'letGo', 'edit', 'recognise'];
const everything = { mayDo: true, mayEdit: true, mayRecognise: true, clientName: 'Amina' };

async function menuOf(inputs: Record<string, unknown>) {
  const shown = await show(StepCard, inputs, outputs);
  const more = shown.screen.names('button').find((name) => name.startsWith('Meer over stap'));
  if (more) await shown.screen.press(more);
  const items = [...document.querySelectorAll('.cdk-overlay-container [role=menuitem]')];
  return { ...shown, items: items.map((item) => item.textContent.trim()) };
}

describe('a step that is to do', () => {
  const step = aStep('Woningcorporatie bellen', {
    ifText: 'de kinderen op school zijn',
    thenText: 'bel ik',
    setbackText: 'Dan app ik Sanne.',
  });

  it('says its words, its day, who does it, how, and what if not', async () => {
    const { words } = await show(StepCard, { step, clientName: 'Amina' });
    expect(words).toContain('Woningcorporatie bellen di 24 nov · Amina');
    expect(words).toContain('Als de kinderen op school zijn, dan bel ik.');
    expect(words).toContain('Lukt het niet? Dan app ik Sanne.');
  });

  it('is one line on a first page', async () => {
    const { words } = await show(StepCard, { step, clientName: 'Amina', compact: true });
    expect(words).toBe('Woningcorporatie bellen di 24 nov · Amina');
  });

  it('has nothing to press for who only reads', async () => {
    const { screen } = await show(StepCard, { step });
    expect(screen.names('button')).toEqual([]);
  });

  it('gives itself when it is ticked', async () => {
    const { screen, heard } = await show(StepCard, { step, ...everything }, outputs);
    await screen.press('Afvinken: Woningcorporatie bellen');
    expect(heard).toEqual([['done', step]]);
  });

  it('can be planned again, changed, let go and recognised by who works on the file', async () => {
    const { items, heard, screen } = await menuOf({ step, ...everything });
    expect(items).toEqual([
      ...['Andere dag kiezen', 'Aanpassen', 'Loslaten', 'Waardering geven', 'Herinnering'],
    ]);
    await screen.press('Andere dag kiezen');
    expect(heard).toEqual([['replan', step]]);
  });

  it('can be planned again but not changed by an expert whose step it is', async () => {
    const { items } = await menuOf({ step, mayDo: true, mayRecognise: true });
    expect(items).toEqual(['Andere dag kiezen', 'Waardering geven']);
  });

  it('can be given a kind word at once by who can do nothing else with it', async () => {
    const { screen, heard } = await show(StepCard, { step, mayRecognise: true }, outputs);
    expect(screen.names('button')).toEqual(['Waardering geven voor stap: Woningcorporatie bellen']);
    await screen.press('Waardering geven voor stap: Woningcorporatie bellen');
    expect(heard).toEqual([['recognise', step]]);
  });

  it('may be made smaller when that is worth proposing', async () => {
    const big = { ...step, suggestSmaller: true };
    const { screen, words, heard } = await show(StepCard, { step: big, ...everything }, outputs);
    expect(words).toContain('Een kleinere stap mag ook.');
    await screen.press('Maak de stap kleiner');
    expect(heard).toEqual([['edit', big]]);
  });

  it('says that it is shared with the household', async () => {
    const { words } = await show(StepCard, { step: { ...step, sharedWithHousehold: true } });
    expect(words).toContain('gedeeld met het gezin');
  });
});

describe('a step that is over', () => {
  const done = aStep('Map maken', { status: 'done', doneOn: '2026-11-16' });

  it('goes quiet and says when it was done', async () => {
    const { words, element } = await show(StepCard, { step: done });
    expect(words).toBe('Map maken gelukt, ma 16 nov');
    expect(element.querySelector('.over .ring.on')).not.toBeNull();
  });

  it('can be taken back with the same tick', async () => {
    const { screen, heard } = await show(StepCard, { step: done, mayDo: true }, outputs);
    const tick = screen.button('Afvinken: Map maken');
    expect(tick.getAttribute('aria-pressed')).toBe('true');
    await screen.press('Afvinken: Map maken');
    expect(heard).toEqual([['reopen', done]]);
  });

  it('carries the words somebody gave for it', async () => {
    const recognitions = [
      aRecognition('Knap gedaan'),
      aRecognition('Bloemen', { kind: 'small_gift', staffName: 'Sanne' }),
    ];
    const { words } = await show(StepCard, { step: done, recognitions });
    expect(words).toContain('Farid: ‘Knap gedaan’');
    expect(words).toContain('Sanne, iets kleins: ‘Bloemen’');
  });

  it('can be taken up again when it was let go', async () => {
    const { items } = await menuOf({ step: { ...done, status: 'dropped' }, mayDo: true });
    expect(items).toEqual(['Weer oppakken']);
  });
});

describe('how a step went', () => {
  const events = [
    happened('replanned', '2026-11-18', {
      fromDay: '2026-11-17',
      toDay: '2026-11-24',
      staffName: 'Sanne',
      reason: 'Sami was ziek',
    }),
    happened('planned', '2026-11-13', { toDay: '2026-11-17' }),
  ];

  it('is told from the beginning, with the words that were given', async () => {
    const { words } = await show(StepCard, { step: aStep('Bellen', { events }) });
    expect(words).toContain(
      'Hoe het ging vr 13 nov gepland voor dinsdag 17 november wo 18 nov van dinsdag 17 november' +
        ' naar dinsdag 24 november · Sanne ‘Sami was ziek’',
    );
  });

  it('is not there while there is nothing to tell', async () => {
    const step = aStep('Bellen', { events: events.slice(1) });
    const { words } = await show(StepCard, { step });
    expect(words).not.toContain('Hoe het ging');
  });

  it('counts nothing', async () => {
    const { element } = await show(StepCard, { step: aStep('Bellen', { events }) });
    expect(element.querySelector('summary')?.textContent).not.toMatch(/\d/);
  });
});
