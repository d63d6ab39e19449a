import { problem } from '@ademruimte/web-client-testing';
import { AMINA, CLIENT, onDay, openPlan } from '../testing/open-plan-page';
import { aGoal, agreed, aPlan, aSensitiveGoal, aStep } from '../testing/plan-samples';

onDay('2026-11-23');

const call = aStep('Ik bel de corporatie', {
  ...{ ifText: 'de kinderen op school zijn', thenText: 'bel ik', setbackText: 'dan app ik Sanne' },
});
const let_go = aStep('Niet meer nodig', { status: 'dropped' });
const done = aStep('Map maken', { status: 'done', doneOn: '2026-11-16' });
const living = aGoal('Ik wil hier blijven wonen', {
  ...{ why: 'Om de school', horizon: 'voor de zomer', steps: [call, done, let_go] },
});
const resting = aGoal('Een uur voor mezelf', { status: 'paused' });
const over = aGoal('Oud doel', { status: 'reached', endedOn: '2026-11-01' });
const plan = aPlan([living, resting, over]);

describe('agreeing a plan', () => {
  it('reads what is agreed aloud, in whole sentences', async () => {
    const { words } = await openPlan(plan, '/afspreken');
    expect(words).toContain(
      'Dit wilt u ‘Ik wil hier blijven wonen’ voor de zomer Want: Om de school Uw stap' +
        ' Ik bel de corporatie Dinsdag 24 november.' +
        ' Als de kinderen op school zijn, dan bel ik. Lukt het niet? Dan app ik Sanne.' +
        ' Al gelukt: Map maken',
    );
    expect(words).toContain('‘Een uur voor mezelf’ Dit doel rust nu.');
    expect(words).not.toContain('Niet meer nodig');
    expect(words).not.toContain('Oud doel');
  });

  it('names who does it when that is somebody else', async () => {
    const theirs = aStep('Brief nakijken', { owner: 'other', ownerName: 'zus Noor' });
    const { words } = await openPlan(aPlan([aGoal('Doel', { steps: [theirs] })]), '/afspreken');
    expect(words).toContain('Brief nakijken Zus Noor doet dit, dinsdag 24 november.');
    expect(words).not.toContain('Uw stap');
  });

  it('is said with je to who wants that', async () => {
    const { words } = await openPlan(plan, '/afspreken', { formOfAddress: 'je' });
    expect(words).toContain('Dit wil je');
    expect(words).toContain('Jouw stap');
  });

  it('sends the name, the way and the day, for the plan that was read', async () => {
    const opened = await openPlan(plan, '/afspreken');
    await opened.type('Naam van de inwoner', 'A. Haddadi');
    await opened.choose('op papier');
    await opened.press('Dit spreken we af');
    const { request } = opened.request('POST', '/plan/agree');
    expect(request.headers.get('If-Match')).toBe('"7"');
    expect(request.body).toEqual({
      ...{ clientName: 'A. Haddadi', way: 'on_paper', agreedOn: '2026-11-23' },
    });
    opened.server.match(() => true);
  });

  it('goes back to the plan and says so', async () => {
    const opened = await openPlan(plan, '/afspreken');
    await opened.choose('uitgesproken');
    await opened.press('Dit spreken we af');
    await opened.accept('POST', '/plan/agree', 8);
    await opened.reloaded(aPlan([living], agreed));
    expect(opened.router.url).toBe(`/inwoners/${AMINA}/doelplan`);
    expect(opened.words).toContain('Zo is het afgesproken.');
  });

  it('asks how, and for a day that has come', async () => {
    const opened = await openPlan(plan, '/afspreken');
    await opened.type('Op welke dag?', '1-12-2026');
    await opened.press('Dit spreken we af');
    expect(opened.words).toContain('Kies hoe jullie dit afspraken.');
    expect(opened.words).toContain('Deze dag moet nog komen.');
    opened.server.expectNone(`${CLIENT}/plan/agree`);
  });

  it('lets both read again when the plan changed meanwhile, and keeps what was filled in', async () => {
    const opened = await openPlan(plan, '/afspreken');
    await opened.type('Naam van de inwoner', 'A. Haddadi');
    await opened.choose('op papier');
    await opened.press('Dit spreken we af');
    opened.request('POST', '/plan/agree').flush(...problem('record-changed', 412));
    await opened.soon();
    await opened.reloaded(aPlan([{ ...living, title: 'Een ander huis' }], { version: 9 }));
    expect(opened.screen.alert).toContain('Het plan is net veranderd.');
    expect(opened.screen.heading('‘Een ander huis’')).toBeTruthy();
    await opened.press('Dit spreken we af');
    const { request } = opened.request('POST', '/plan/agree');
    expect(request.headers.get('If-Match')).toBe('"9"');
    expect(request.body).toMatchObject({ clientName: 'A. Haddadi', way: 'on_paper' });
  });

  it('begins with a step when there is none', async () => {
    const { words, screen } = await openPlan(aPlan([aGoal('Doel')]), '/afspreken');
    expect(words).toContain('Er is nog geen stap');
    expect(screen.names('button')).not.toContain('Dit spreken we af');
  });
});

describe('what is sensitive', () => {
  const onPaper = (): number => document.querySelectorAll('article:not(.no-print)').length;

  it('is read aloud but stays off paper until the client says it may be on it', async () => {
    const secret = aSensitiveGoal('Zonder schulden', { steps: [aStep('Brieven meenemen')] });
    const opened = await openPlan(aPlan([secret]), '/afspreken');
    expect(opened.words).toContain('Brieven meenemen');
    expect(onPaper()).toBe(0);
    await opened.choose('‘Zonder schulden’ mag op papier');
    expect(onPaper()).toBe(1);
  });
});

describe('what was agreed before', () => {
  it('can be read word for word, with who agreed it', async () => {
    const opened = await openPlan(aPlan([living], agreed), '/afgesproken/1');
    opened.server.expectOne(`${CLIENT}/plan/versions/1`).flush({
      ...agreed.agreed,
      agreedAt: '2026-11-13T10:00:00Z',
      goals: [{ ...living, title: 'Zo zei ik het toen' }],
    });
    await opened.soon();
    expect(opened.words).toContain('Afgesproken op vrijdag 13 november');
    expect(opened.words).toContain('Amina Haddadi en Sanne Vermeer · op de tablet');
    expect(opened.screen.heading('‘Zo zei ik het toen’')).toBeTruthy();
  });
});
