import './goal-page';
import './step-page';
import '../close/close-page';
import { addDays, dayOf } from '@ademruimte/contracts';
import { aKit, aLifeDomain } from '../testing/kit-samples';
import { openTalk } from '../testing/open-talk';

const today = dayOf(new Date());
const goals = ['Ik wil werk.', 'Ik wil slapen.'].map((title, index) => ({
  ...{ id: `goal-${index}`, version: 3, title, lifeDomainId: 'id-housing' },
  ...{ sensitive: false, openSteps: [] },
}));

const { template } = aKit();
const [home] = template.pillars;
const withIdeas = {
  ...template,
  pillars: [
    {
      ...home,
      domains: [
        aLifeDomain('housing', 'Wonen', {
          smallSteps: ['Ik zoek één brief.', 'Ik bel de verhuurder.'],
          ifThenExample: { if: 'er post komt', then: 'leg ik die in de map' },
        }),
      ],
    },
  ],
} as typeof template;

describe('one goal', () => {
  it('asks in the form the client wants, and needs nothing but words and a topic', async () => {
    const open = await openTalk({}, '/doel');
    expect(open.screen.heading('Wat wilt u als eerste?').tagName).toBe('H1');
    await open.press('Naar de stap');
    expect(open.screen.words).toContain('Schrijf eerst op wat het doel is.');
    expect(document.activeElement).toBe(open.screen.field('Doel in eigen woorden'));
    open.document.setMany({ domains: ['housing'] });
    await open.write('Doel in eigen woorden', 'Ik wil rust.');
    expect(open.screen.words).not.toContain('Schrijf eerst op');
    await open.press('Naar de stap');
    expect(open.place).toBe('doel/stap');
    expect(open.document.fields()).toMatchObject({
      'goal.title': 'Ik wil rust.',
      'goal.lifeDomain': 'id-housing',
    });
  });

  it('goes on with a goal that is there, and remembers the words it had', async () => {
    const open = await openTalk({ activeGoals: goals }, '/doel');
    await open.point('‘Ik wil werk.’');
    await open.write('Doel in eigen woorden', 'Ik wil werk met dieren.');
    expect(open.document.fields()).toMatchObject({
      ...{ 'goal.id': 'goal-0', 'goal.version': 3, 'goal.base': 'Ik wil werk.' },
      'goal.title': 'Ik wil werk met dieren.',
    });
  });

  it('asks at a third goal which one may rest, and goes on only then', async () => {
    const open = await openTalk({ activeGoals: goals }, '/doel');
    open.document.setMany({ domains: ['housing'] });
    await open.write('Doel in eigen woorden', 'Ik wil rust.');
    await open.press('Naar de stap');
    expect(open.screen.words).toContain('Kies welk doel even mag rusten.');
    const rests = [...document.querySelectorAll<HTMLInputElement>('.card input')];
    rests[1]?.click();
    await open.settle();
    expect(open.document.fields()['rest']).toBe('goal-1');
    await open.press('Naar de stap');
    expect(open.place).toBe('doel/stap');
  });

  it('lets people leave without a goal', async () => {
    const open = await openTalk({}, '/doel');
    await open.follow('Vandaag geen doel');
    expect(open.place).toBe('afsluiten');
  });
});

describe('one step', () => {
  const begun = {
    ...{ 'goal.id': 'goal', 'goal.title': 'Ik wil rust.', 'goal.lifeDomain': 'id-housing' },
  };

  it('takes an idea, an example and a day in one press each', async () => {
    const open = await openTalk({ template: withIdeas }, '/doel/stap');
    open.document.setMany(begun);
    await open.settle();
    await open.press('Ik zoek één brief.');
    await open.press('Als er post komt, dan leg ik die in de map.');
    await open.point('morgen');
    expect(open.document.fields()).toMatchObject({
      ...{ 'step.text': 'Ik zoek één brief.', 'step.if': 'er post komt' },
      ...{ 'step.then': 'leg ik die in de map', 'step.dueOn': addDays(today, 1) },
    });
    await open.press('Verder');
    expect(open.place).toBe('afsluiten');
  });

  it('offers under seven to make it smaller, with an idea that is not the step itself', async () => {
    const open = await openTalk({ template: withIdeas }, '/doel/stap');
    open.document.setMany({ ...begun, 'step.text': 'Ik los alles op.' });
    await open.settle();
    await open.point('7');
    expect(open.screen.names('button')).not.toContain('Maak de stap kleiner');
    await open.point('6');
    expect(open.screen.words).toContain('zoals ‘Ik zoek één brief’');
    await open.press('Maak de stap kleiner');
    expect(document.activeElement).toBe(open.screen.field('Kleine stap'));
    await open.write('Kleine stap', 'Ik bel de verhuurder.');
    expect(open.screen.words).not.toContain('zoals ‘');
  });

  it('says what is missing only when somebody goes on', async () => {
    const open = await openTalk({}, '/doel/stap');
    open.document.setMany(begun);
    await open.settle();
    expect(open.screen.words).not.toContain('Schrijf eerst de stap op.');
    await open.press('Verder');
    expect(open.screen.words).toContain('Schrijf eerst de stap op. Overslaan mag ook.');
    await open.write('Kleine stap', 'Ik bel.');
    await open.press('Verder');
    expect(open.screen.words).toContain('Kies een dag voor de stap.');
    expect(open.place).toBe('doel/stap');
  });

  it('reminds only in a way that reaches somebody', async () => {
    const open = await openTalk(
      { contact: { channel: 'email', hasPhone: false, hasEmail: true } },
      '/doel/stap',
    );
    expect(open.screen.words).toContain('Sanne Vermeer mailt');
    expect(open.screen.words).not.toContain('Sanne Vermeer belt');
  });
});
