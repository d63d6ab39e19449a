import { problem, sanne } from '@ademruimte/web-client-testing';
import { AMINA, onDay, openPlan, PLAN } from '../testing/open-plan-page';
import { aGoal, agreed, aPlan, aSensitiveGoal, aStep } from '../testing/plan-samples';

onDay('2026-11-23');

const call = aStep('De woningcorporatie bellen');
const map = aStep('Map maken', { status: 'done', doneOn: '2026-11-16' });
const living = aGoal('Ik wil hier blijven wonen', { horizon: 'voor de zomer', steps: [call, map] });
const rest = aGoal('Een uur voor mezelf', { status: 'paused' });

describe('a plan', () => {
  it('says the next step first, then the goals in own words', async () => {
    const { words, screen } = await openPlan(aPlan([living], agreed));
    expect(screen.heading('De volgende stap')).toBeTruthy();
    expect(words).toContain('Amina doet dit · dinsdag 24 november');
    expect(screen.heading('‘Ik wil hier blijven wonen’')).toBeTruthy();
    expect(words).toContain('Wonen · voor de zomer · samen afgesproken op 13 november');
  });

  it('begins with a goal when there is none', async () => {
    const { screen, press, router } = await openPlan(aPlan([])).then(bound);
    expect(screen.heading('Wat wil de inwoner?')).toBeTruthy();
    await press('Doel toevoegen');
    expect(router.url).toBe(`/inwoners/${AMINA}/doelplan/doel`);
  });

  it('keeps what rests apart, without asking anything of it', async () => {
    const { words, screen } = await openPlan(aPlan([living, rest]));
    expect(screen.heading('Rust nu even')).toBeTruthy();
    expect(words).toContain('‘Een uur voor mezelf’ Wonen · rust nu');
  });

  it('keeps what ended, with the words that were given for it', async () => {
    const over = aGoal('Rust op tafel', { status: 'reached', endedOn: '2026-11-20' });
    const { words } = await openPlan(aPlan([over]));
    expect(words).toContain('‘Rust op tafel’ Wonen · gehaald op 20 november');
  });

  it('tells the milestones', async () => {
    const milestones = [
      { id: 'm', text: 'Alle post in één map', reachedOn: '2026-10-09', goalId: null },
    ];
    const { words } = await openPlan(aPlan([living], { milestones }));
    expect(words).toContain('Alle post in één map 9 oktober');
  });

  it('says quietly below a step how the client is reminded of it, while it is to do', async () => {
    const opened = await openPlan(aPlan([living]), '', { may: ['plan:edit', 'reminder:read'] });
    const reminder = (aboutId: string, more: object) => ({
      ...{ id: aboutId, aboutId, channel: 'sms', dueAt: '2026-11-24T08:00:00Z', problem: null },
      ...{ state: 'planned', heldBack: false, settledAt: null },
      ...more,
    });
    const items = [
      reminder(call.id, { state: 'withdrawn', channel: 'email' }),
      reminder(call.id, {}),
      reminder(map.id, { channel: 'letter' }),
    ];
    opened.request('GET', '/reminders').flush({ items });
    await opened.soon();
    expect(opened.words).toContain('Herinnering: sms, morgen om 09.00 uur.');
    expect(opened.words.match(/Herinnering:/g)).toHaveLength(1);
  });

  it('has one filled button, whatever it asks for first', async () => {
    const plans = [
      aPlan([]),
      aPlan([rest, aGoal('Nog leeg')]),
      aPlan([living]),
      aPlan([living], agreed),
    ];
    const first = [];
    for (const plan of plans) {
      await openPlan(plan);
      const filled = document.querySelectorAll('.mat-mdc-unelevated-button');
      first.push([...filled].map((button) => button.textContent.trim()));
    }
    expect(first).toEqual([
      ['Doel toevoegen'],
      ['Stap toevoegen'],
      ['Samen afspreken'],
      ['Gelukt'],
    ]);
  });
});

describe('the agreement', () => {
  it('is still to come', async () => {
    const { screen, press, router } = await openPlan(aPlan([living])).then(bound);
    expect(screen.heading('Nog niet samen afgesproken')).toBeTruthy();
    await press('Samen afspreken');
    expect(router.url).toBe(`/inwoners/${AMINA}/doelplan/afspreken`);
  });

  it('stands, with who agreed and how, and what was agreed can be read', async () => {
    const { words, screen } = await openPlan(aPlan([living], agreed));
    expect(words).toContain('Samen afgesproken vrijdag 13 november');
    expect(words).toContain('Amina Haddadi en Sanne Vermeer · op de tablet');
    expect(screen.names('button')).not.toContain('Samen afspreken');
    const link = screen.link('vrijdag 13 november');
    expect(link.getAttribute('href')).toBe(`/inwoners/${AMINA}/doelplan/afgesproken/1`);
  });

  it('is calmly asked for again when words changed', async () => {
    const changed = aPlan([living], { ...agreed, changedSinceAgreement: true });
    const { words, screen } = await openPlan(changed);
    expect(words).toContain('Er is iets veranderd sinds vrijdag 13 november. Lees het samen na.');
    expect(screen.heading('Nog niet opnieuw afgesproken')).toBeTruthy();
    expect(words).not.toContain('samen afgesproken op');
    expect(screen.button('Samen afspreken')).toBeTruthy();
  });
});

describe('finishing a step', () => {
  it('shows at once and is sent for what was seen', async () => {
    const opened = await openPlan(aPlan([living], agreed));
    await opened.press('Gelukt');
    expect(opened.words).toContain('De woningcorporatie bellen gelukt, ma 23 nov');
    const { request } = opened.request('POST', `/steps/${call.id}/done`);
    expect(request.headers.get('If-Match')).toBe('"3"');
  });

  it('can be taken back, for the version it made', async () => {
    const opened = await openPlan(aPlan([living], agreed));
    await opened.press('Gelukt');
    await opened.accept('POST', `/steps/${call.id}/done`, 4);
    await opened.reloaded(aPlan([done(living)], agreed));
    await opened.press('Ongedaan maken');
    expect(opened.words).toContain('De volgende stap De woningcorporatie bellen');
    const { request } = opened.request('POST', `/steps/${call.id}/reopen`);
    expect(request.headers.get('If-Match')).toBe('"4"');
  });

  it('is put back, with the reason, when the server refuses', async () => {
    const opened = await openPlan(aPlan([living], agreed));
    await opened.press('Gelukt');
    opened.request('POST', `/steps/${call.id}/done`).flush(...problem('record-changed', 412));
    await opened.soon();
    expect(opened.words).toContain('Een collega was je net voor.');
    await opened.reloaded(aPlan([living], agreed));
    expect(opened.screen.heading('De volgende stap')).toBeTruthy();
  });

  it('is put back when there is no connection, without asking for what cannot be had', async () => {
    const opened = await openPlan(aPlan([living], agreed));
    await opened.press('Gelukt');
    opened.request('POST', `/steps/${call.id}/done`).error(new ProgressEvent('error'));
    await opened.soon();
    expect(opened.words).toContain('Er is nu geen verbinding.');
    expect(opened.screen.heading('De volgende stap')).toBeTruthy();
    opened.server.expectNone(PLAN);
  });

  it('does not finish the next one with the same impatient press', async () => {
    const two = aGoal('Doel', { steps: [call, aStep('Brief schrijven', { dueOn: '2026-11-26' })] });
    const opened = await openPlan(aPlan([two], agreed));
    await opened.press('Gelukt');
    await opened.press('Gelukt');
    opened.request('POST', `/steps/${call.id}/done`);
    opened.server.expectNone(({ url }) => url.endsWith('/done'));
  });

  it('is a moment for something kind', async () => {
    const opened = await openPlan(aPlan([living], agreed));
    await opened.press('Gelukt');
    await opened.accept('POST', `/steps/${call.id}/done`, 4);
    await opened.reloaded(aPlan([done(living)], agreed));
    expect(opened.words).toContain('Gelukt: ‘De woningcorporatie bellen’');
    await opened.press('Waardering geven');
    await opened.press('Knap dat u dit deed.');
    await opened.choose('een kaart');
    await opened.press('Geven');
    const { request } = opened.request('POST', '/recognitions');
    expect(request.body).toEqual({
      ...{ id: expect.any(String), text: 'Knap dat u dit deed.', kind: 'card' },
      ...{ goalId: living.id, stepId: call.id },
    });
  });
});

describe('letting go and resting', () => {
  it('lets a step go, and takes it back', async () => {
    const opened = await openPlan(aPlan([living], agreed));
    await opened.pick('Meer over stap: De woningcorporatie bellen', 'Loslaten');
    expect(opened.words).toContain('De woningcorporatie bellen losgelaten');
    await opened.accept('POST', `/steps/${call.id}/drop`, 4);
    await opened.press('Ongedaan maken');
    const { request } = opened.request('POST', `/steps/${call.id}/reopen`);
    expect(request.headers.get('If-Match')).toBe('"4"');
  });

  it('lets a goal rest, and takes it back', async () => {
    const opened = await openPlan(aPlan([living], agreed));
    await opened.pick('Meer over doel: Ik wil hier blijven wonen', 'Even laten rusten');
    expect(opened.screen.heading('Rust nu even')).toBeTruthy();
    await opened.accept('POST', `/goals/${living.id}/rest`, 6);
    await opened.press('Ongedaan maken');
    const { request } = opened.request('POST', `/goals/${living.id}/resume`);
    expect(request.headers.get('If-Match')).toBe('"6"');
  });

  it('takes a resting goal up again while there is room', async () => {
    const opened = await openPlan(aPlan([living, rest]));
    await opened.press('Weer oppakken');
    expect(opened.request('POST', `/goals/${rest.id}/resume`).request.body).toEqual({
      restGoalId: null,
    });
  });

  it('asks which goal may rest when there are enough', async () => {
    const opened = await openPlan(aPlan([living, rest], { maxActiveGoals: 1 }));
    await opened.press('Weer oppakken');
    await opened.choose('‘Ik wil hier blijven wonen’');
    await opened.press('Dit doel laten rusten');
    expect(opened.request('POST', `/goals/${rest.id}/resume`).request.body).toEqual({
      restGoalId: living.id,
    });
  });
});

describe('another day', () => {
  it('is chosen in one press, with what came between if somebody tells', async () => {
    const opened = await openPlan(aPlan([living], agreed));
    await opened.press('Opnieuw plannen');
    await opened.choose('wo 25');
    await opened.type('Wat kwam ertussen?', 'de bus reed niet');
    await submitDialog(opened);
    const { request } = opened.request('POST', `/steps/${call.id}/replan`);
    expect(request.body).toEqual({ dueOn: '2026-11-25', reason: 'de bus reed niet' });
    expect(request.headers.get('If-Match')).toBe('"3"');
  });

  it('has to be chosen', async () => {
    const opened = await openPlan(aPlan([living], agreed));
    await opened.press('Opnieuw plannen');
    await submitDialog(opened);
    expect(opened.words).toContain('Kies een dag.');
    opened.server.expectNone(({ url }) => url.endsWith('/replan'));
  });

  it('comes with the offer of a smaller step after three times', async () => {
    const often = aGoal('Doel', { steps: [{ ...call, replanCount: 3 }] });
    const opened = await openPlan(aPlan([often], agreed));
    await opened.press('Opnieuw plannen');
    expect(opened.words).toContain('Misschien helpt een kleinere stap.');
    await opened.press('Maak de stap kleiner');
    expect(opened.router.url).toBe(`/inwoners/${AMINA}/doelplan/stap/${call.id}`);
  });

  it('says where the step stands when a colleague was faster, and keeps what was chosen', async () => {
    const opened = await openPlan(aPlan([living], agreed));
    await opened.press('Opnieuw plannen');
    await opened.choose('wo 25');
    await submitDialog(opened);
    const [body, answer] = problem('record-changed', 412);
    const current = { version: 8, dueOn: '2026-11-27' };
    opened.request('POST', `/steps/${call.id}/replan`).flush({ ...body, current }, answer);
    await opened.soon();
    expect(opened.screen.alert).toContain('De stap staat nu op vrijdag 27 november.');
    await submitDialog(opened);
    const { request } = opened.request('POST', `/steps/${call.id}/replan`);
    expect(request.headers.get('If-Match')).toBe('"8"');
    expect(request.body).toEqual({ dueOn: '2026-11-25' });
  });
});

describe('a milestone', () => {
  it('is added for a goal', async () => {
    const opened = await openPlan(aPlan([living], agreed));
    await opened.pick('Meer over doel: Ik wil hier blijven wonen', 'Mijlpaal toevoegen');
    await opened.type('Wat is er bereikt?', 'Een nieuw contract');
    await opened.press('Toevoegen');
    expect(opened.request('POST', '/milestones').request.body).toMatchObject({
      ...{ text: 'Een nieuw contract', reachedOn: '2026-11-23', goalId: living.id },
    });
  });
});

describe('who may do what', () => {
  it('gives an experience expert their own steps and a kind word, and nothing else', async () => {
    const mine = aStep('Samen naar het loket', { owner: 'other', ownerStaffMemberId: 'farid' });
    const farid = { ...sanne, staffMemberId: 'farid' };
    const goal = aGoal('Doel', { steps: [call, mine] });
    const may = ['plan:read', 'step:do', 'recognition:give'] as const;
    const { screen } = await openPlan(aPlan([goal]), '', { may, who: farid });
    expect(screen.names('button').filter((name) => name !== '')).toEqual([
      'Waardering geven voor stap: De woningcorporatie bellen',
      'Afvinken: Samen naar het loket',
      'Meer over stap: Samen naar het loket',
      'Waardering geven',
    ]);
  });

  it('gives a team lead the plan to read', async () => {
    const { screen } = await openPlan(aPlan([living, rest], agreed), '', { may: ['plan:read'] });
    expect(screen.names('button')).toEqual([]);
  });

  it('says kindly that a form is for who works on the file', async () => {
    const { words } = await openPlan(aPlan([living]), '/doel', { may: ['plan:read'] });
    expect(words).toContain('Dit past de begeleider aan');
  });
});

describe('a copy to take home', () => {
  const secret = aSensitiveGoal('Zonder schulden', { steps: [aStep('Brieven meenemen')] });
  const later = aGoal('Blijven wonen', { steps: [aStep('Bellen', { dueOn: '2026-11-26' })] });
  const copy = (): string => document.querySelector('.only-print')?.textContent ?? '';
  const onPaper = (): string[] =>
    [...document.querySelectorAll('.only-print article:not(.no-print)')].map(
      (one) => one.textContent,
    );

  it('has one step, and nothing sensitive', async () => {
    await openPlan(aPlan([secret, later], agreed));
    expect(onPaper()).toHaveLength(1);
    expect(onPaper()[0]).toContain('Blijven wonen');
    expect(onPaper()[0]).toContain('Bellen');
    expect(copy()).not.toContain('Brieven meenemen');
  });

  it('says that it is fine when it does not work, unless the step has its own plan B', async () => {
    await openPlan(aPlan([later], agreed));
    expect(copy()).toContain('Dat geeft niet.');
    const planned = aStep('Bellen', { setbackText: 'Dan app ik Sanne.' });
    await openPlan(aPlan([aGoal('Doel', { steps: [planned] })], agreed));
    expect(copy()).toContain('Lukt het niet? Dan app ik Sanne.');
    expect(copy()).not.toContain('Dat geeft niet.');
  });

  it('has what is sensitive when the client says it may be on it', async () => {
    const opened = await openPlan(aPlan([secret, later], agreed));
    await opened.choose('‘Zonder schulden’ mag op papier');
    expect(onPaper()).toHaveLength(2);
    expect(copy()).toContain('Brieven meenemen');
    expect(copy()).not.toContain('Bellen');
  });
});

type Opened = Awaited<ReturnType<typeof openPlan>>;

/** The same plan with its verbs on their own. */
function bound(opened: Opened) {
  const { screen, router } = opened;
  return { screen, router, press: (name: string) => opened.press(name) };
}

async function submitDialog(opened: Opened): Promise<void> {
  const button = document.querySelector<HTMLElement>('mat-dialog-actions [type=submit]');
  button?.click();
  await opened.soon();
}

function done(goal: typeof living): typeof living {
  const steps = goal.steps.map((step) => ({
    ...step,
    status: 'done' as const,
    doneOn: '2026-11-23',
    version: 4,
  }));
  return { ...goal, steps };
}
