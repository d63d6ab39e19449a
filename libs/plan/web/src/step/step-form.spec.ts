import { sanne, problem } from '@ademruimte/web-client-testing';
import { AMINA, CLIENT, onDay, openPlan } from '../testing/open-plan-page';
import { aGoal, aPlan, aStep } from '../testing/plan-samples';

onDay('2026-11-23');

const call = aStep('De woningcorporatie bellen', { dueOn: '2026-11-20', replanCount: 3 });
const goal = aGoal('Ik wil hier blijven wonen', { steps: [call] });
const add = `/doel/${goal.id}/stap`;
const change = `/stap/${call.id}`;
const STEPS = `/goals/${goal.id}/steps`;

type Opened = Awaited<ReturnType<typeof openPlan>>;

async function aWrittenStep(): Promise<Opened> {
  const opened = await openPlan(aPlan([goal]), add);
  await opened.type('Kleine stap', 'Ik zoek het nummer op');
  await opened.choose('morgen');
  return opened;
}

async function savedAs(opened: Opened): Promise<unknown> {
  await opened.press('Stap bewaren');
  return opened.request('POST', STEPS).request.body;
}

describe('adding a step', () => {
  it('asks what and when, beside the fields', async () => {
    const opened = await openPlan(aPlan([goal]), add);
    await opened.press('Stap bewaren');
    expect(opened.words).toContain('Schrijf de stap op.');
    expect(opened.words).toContain('Kies een dag.');
    opened.server.expectNone(`${CLIENT}${STEPS}`);
  });

  it('offers the days that are near', async () => {
    await openPlan(aPlan([goal]), add);
    const days = [...document.querySelectorAll('adem-day-choice label')];
    expect(days.map(({ textContent }) => textContent.trim())).toEqual([
      ...['vandaag', 'morgen', 'wo 25', 'do 26', 'vr 27', 'za 28', 'andere dag'],
    ]);
  });

  it('takes any other day that is still to come', async () => {
    const opened = await aWrittenStep();
    await opened.choose('andere dag');
    await opened.type('Andere dag', '20 november 2026');
    await opened.press('Stap bewaren');
    expect(opened.words).toContain('Deze dag is al geweest. Kies vandaag of later.');
    await opened.type('Andere dag', '8 december');
    expect(await savedAs(opened)).toMatchObject({ dueOn: '2026-12-08' });
  });

  it('takes an idea of this part of life over in one press', async () => {
    const opened = await aWrittenStep();
    await opened.press('Ik bel de verhuurder.');
    expect(opened.screen.field('Kleine stap').value).toBe('Ik bel de verhuurder.');
    expect(opened.screen.names('button')).not.toContain('Ik bel de verhuurder.');
  });

  it('takes the if-then example over in one press', async () => {
    const opened = await aWrittenStep();
    await opened.press('Als het maandag is, dan bel ik de verhuurder.');
    expect(await savedAs(opened)).toMatchObject({
      ...{ ifText: 'het maandag is', thenText: 'bel ik de verhuurder' },
    });
  });

  it('is the client’s own, unless somebody else does it', async () => {
    expect(await savedAs(await aWrittenStep())).toEqual({
      ...{ id: expect.any(String), text: 'Ik zoek het nummer op', dueOn: '2026-11-24' },
      ...{ owner: 'client', ifText: null, thenText: null, setbackText: null },
      ...{ confidence: null, sharedWithHousehold: false },
    });
  });

  it('can be for who is typing', async () => {
    const opened = await aWrittenStep();
    await opened.choose('ik');
    const owner = { owner: 'worker', ownerStaffMemberId: sanne.staffMemberId };
    expect(await savedAs(opened)).toMatchObject(owner);
  });

  it.each([
    ['Mo de Wit', { owner: 'worker', ownerStaffMemberId: 'mo' }],
    ['Farid Amrani', { owner: 'other', ownerStaffMemberId: 'farid' }],
  ])('can be for a colleague: %s', async (name, owner) => {
    const opened = await aWrittenStep();
    await opened.choose('een collega');
    await opened.press('Stap bewaren');
    expect(opened.words).toContain('Kies welke collega dit doet.');
    const option = [...document.querySelectorAll('option')].find(({ text }) => text === name);
    await opened.type('Welke collega?', option?.value ?? '');
    expect(await savedAs(opened)).toMatchObject(owner);
  });

  it('can be for somebody else, by name', async () => {
    const opened = await aWrittenStep();
    await opened.choose('iemand anders');
    await opened.press('Stap bewaren');
    expect(opened.words).toContain('Schrijf op wie dit doet.');
    await opened.type('Wie?', 'zus Noor');
    expect(await savedAs(opened)).toMatchObject({ owner: 'other', ownerName: 'zus Noor' });
  });

  it('has room for what if it goes wrong', async () => {
    const opened = await aWrittenStep();
    await opened.press('Wat als het misgaat?');
    await opened.type('Wat als het misgaat?', 'Dan bel ik Sanne');
    expect(await savedAs(opened)).toMatchObject({ setbackText: 'Dan bel ik Sanne' });
  });

  it('goes back to the plan at its goal', async () => {
    const opened = await aWrittenStep();
    await opened.press('Stap bewaren');
    opened.request('POST', STEPS).flush({ id: 's' });
    await opened.soon();
    await opened.reloaded(aPlan([goal]));
    expect(opened.router.url).toBe(`/inwoners/${AMINA}/doelplan#doel-${goal.id}`);
  });

  it('says why it cannot be shared with the household, and keeps what was typed', async () => {
    const opened = await aWrittenStep();
    await opened.choose('Delen met het gezin');
    await opened.press('Stap bewaren');
    opened.request('POST', STEPS).flush(...problem('safe-contact-forbids-sharing', 409));
    await opened.soon();
    expect(opened.screen.alert).toContain('Er is een afspraak over veilig contact.');
    expect(opened.screen.field('Kleine stap').value).toBe('Ik zoek het nummer op');
  });
});

describe('how sure somebody is', () => {
  it.each([
    ['u', 'Hoe zeker bent u dat dit lukt?'],
    ['je', 'Hoe zeker ben je dat dit lukt?'],
  ] as const)('is asked with %s', async (formOfAddress, question) => {
    const { words } = await openPlan(aPlan([goal]), add, { formOfAddress });
    expect(words).toContain(question);
  });

  it('comes with a kind idea below 7', async () => {
    const opened = await aWrittenStep();
    await opened.choose('6');
    expect(opened.words).toContain('Een 6. Wat maakt het een punt hoger?');
    expect(opened.words).toContain('Of maken we de stap kleiner, zoals ‘Ik bel de verhuurder’?');
    await opened.press('Maak de stap kleiner');
    expect(document.activeElement).toBe(opened.screen.field('Kleine stap'));
  });

  it('asks nothing more from 7 on', async () => {
    const opened = await aWrittenStep();
    await opened.choose('7');
    expect(opened.words).not.toContain('punt hoger');
    expect(await savedAs(opened)).toMatchObject({ confidence: 7 });
  });
});

describe('changing a step', () => {
  it('leaves a day that is over as it was, unless somebody chooses another', async () => {
    const opened = await openPlan(aPlan([goal]), change);
    await opened.type('Kleine stap', 'Ik zoek het nummer op');
    await opened.press('Stap bewaren');
    const { request } = opened.request('PUT', `/steps/${call.id}`);
    expect(request.body).toMatchObject({ text: 'Ik zoek het nummer op', dueOn: '2026-11-20' });
    expect(request.headers.get('If-Match')).toBe('"3"');
  });

  it('leaves whose step it is as it was', async () => {
    const owner = {
      owner: 'worker',
      ownerName: 'Farid Amrani',
      ownerStaffMemberId: 'farid',
    } as const;
    const its = aGoal('Doel', { steps: [{ ...call, ...owner }] });
    const opened = await openPlan(aPlan([its]), change);
    await opened.press('Stap bewaren');
    expect(opened.request('PUT', `/steps/${call.id}`).request.body).toMatchObject({
      ...{ owner: 'worker', ownerStaffMemberId: 'farid' },
    });
  });

  it('lays both versions side by side when a colleague was faster, and loses neither', async () => {
    const opened = await openPlan(aPlan([goal]), change);
    await opened.type('Kleine stap', 'Ik zoek het nummer op');
    await opened.press('Stap bewaren');
    const [body, answer] = problem('record-changed', 412);
    const current = { ...call, version: 8, owner: 'other', ownerName: 'zus Noor', text: 'Mailen' };
    opened.request('PUT', `/steps/${call.id}`).flush({ ...body, current }, answer);
    await opened.soon();
    expect(opened.words).toContain('Stap Jij typte Ik zoek het nummer op Nu staat er Mailen');
    expect(opened.words).toContain('Wie Bij jou stond nog Amina Nu staat er zus Noor');
    await opened.press('Zo bewaren');
    const { request } = opened.request('PUT', `/steps/${call.id}`);
    expect(request.headers.get('If-Match')).toBe('"8"');
    expect(request.body).toMatchObject({
      ...{ text: 'Ik zoek het nummer op', owner: 'other', ownerName: 'zus Noor' },
    });
  });
});

describe('a step that was being typed', () => {
  it('is kept, and comes back', async () => {
    const opened = await aWrittenStep();
    await new Promise((done) => setTimeout(done, 1600));
    const draft = opened.server.expectOne(
      ({ method, url }) => method === 'PUT' && url.includes(`/drafts/step/${goal.id}`),
    );
    const { content } = draft.request.body as { content: string };
    expect(JSON.parse(content)).toMatchObject({
      text: 'Ik zoek het nummer op',
      dueOn: '2026-11-24',
    });
    draft.flush(null);
    await opened.soon();
    expect(opened.words).toMatch(/Bewaard om \d\d:\d\d/);
  });
});
