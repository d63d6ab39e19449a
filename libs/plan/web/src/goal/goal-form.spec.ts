import { problem } from '@ademruimte/web-client-testing';
import { AMINA, CLIENT, onDay, openPlan } from '../testing/open-plan-page';
import { aGoal, aPlan } from '../testing/plan-samples';

onDay('2026-11-23');

const living = aGoal('Ik wil hier blijven wonen', {
  why: 'Om de school',
  horizon: 'voor de zomer',
});

async function choose(domain: string): Promise<void> {
  const field = document.querySelector('select');
  const option = [...(field?.options ?? [])].find(({ text }) => text === domain);
  if (!field || !option) throw new Error(`No ${domain} to choose`);
  field.value = option.value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await Promise.resolve();
}

describe('adding a goal', () => {
  it('asks for own words and what it is about, beside the fields', async () => {
    const opened = await openPlan(aPlan([]), '/doel');
    await opened.press('Doel bewaren');
    expect(opened.words).toContain('Schrijf het doel op, in eigen woorden.');
    expect(opened.words).toContain('Kies waar dit doel over gaat.');
    opened.server.expectNone(`${CLIENT}/goals`);
  });

  it('groups what it can be about by pillar', async () => {
    await openPlan(aPlan([]), '/doel');
    const groups = [...document.querySelectorAll('optgroup')].map(({ label, textContent }) => [
      label,
      textContent,
    ]);
    expect(groups).toEqual([
      ['Thuis en gezin', 'Wonen'],
      ['Geld', 'Schulden'],
    ]);
  });

  it('has ideas of small steps and an if-then one press away', async () => {
    const opened = await openPlan(aPlan([]), '/doel');
    await choose('Wonen');
    await opened.soon();
    const ideas = document.querySelector('details')?.textContent;
    expect(ideas).toContain('Ik leg mijn papieren in één map.');
    expect(ideas).toContain('Als het maandag is, dan bel ik de verhuurder.');
    expect(opened.words).not.toContain('komt niet op papier');
  });

  it('says that what is sensitive stays off paper', async () => {
    const opened = await openPlan(aPlan([]), '/doel');
    await choose('Schulden');
    await opened.soon();
    expect(opened.words).toContain('Dit onderwerp komt niet op papier, tenzij jullie dat kiezen.');
  });

  it('sends what was typed, and goes back to the plan at that goal', async () => {
    const opened = await openPlan(aPlan([]), '/doel');
    await opened.type('Doel in eigen woorden', 'Ik wil hier blijven wonen');
    await choose('Wonen');
    await opened.type('Wanneer ongeveer?', 'voor de zomer');
    await opened.choose('Delen met het gezin');
    await opened.press('Doel bewaren');
    const post = opened.request('POST', '/goals');
    const { id, ...words } = post.request.body as Record<string, unknown>;
    expect(words).toEqual({
      ...{ title: 'Ik wil hier blijven wonen', lifeDomainId: 'wonen-2', horizon: 'voor de zomer' },
      ...{ why: null, sharedWithHousehold: true, restGoalId: null },
    });
    post.flush({ id });
    await opened.soon();
    await opened.reloaded(aPlan([{ ...living, id: String(id) }]));
    expect(opened.router.url).toBe(`/inwoners/${AMINA}/doelplan#doel-${String(id)}`);
  });

  it('asks which goal may rest when there are enough', async () => {
    const opened = await openPlan(aPlan([living], { maxActiveGoals: 1 }), '/doel');
    await opened.type('Doel in eigen woorden', 'Rust');
    await choose('Wonen');
    await opened.press('Doel bewaren');
    expect(opened.words).toContain('Kies welk doel even mag rusten.');
    await opened.choose('‘Ik wil hier blijven wonen’');
    await opened.press('Doel bewaren');
    const { request } = opened.request('POST', '/goals');
    expect(request.body).toMatchObject({ restGoalId: living.id });
  });

  it('asks it too when a colleague added a goal meanwhile', async () => {
    const opened = await openPlan(aPlan([]), '/doel');
    await opened.type('Doel in eigen woorden', 'Rust');
    await choose('Wonen');
    await opened.press('Doel bewaren');
    opened.request('POST', '/goals').flush(...problem('too-many-active-goals', 409));
    await opened.soon();
    await opened.reloaded(aPlan([living], { maxActiveGoals: 1 }));
    expect(opened.screen.alert).toContain('Er lopen al genoeg doelen.');
    await opened.choose('‘Ik wil hier blijven wonen’');
    expect(opened.screen.field('Doel in eigen woorden').value).toBe('Rust');
  });

  it('puts what the server refuses beside the field, and keeps what was typed', async () => {
    const opened = await openPlan(aPlan([]), '/doel');
    await opened.type('Doel in eigen woorden', 'Rust');
    await choose('Wonen');
    await opened.press('Doel bewaren');
    const [body, answer] = problem('validation-failed', 400);
    const errors = [{ field: 'title', code: 'forbidden-character' }];
    opened.request('POST', '/goals').flush({ ...body, errors }, answer);
    await opened.soon();
    expect(opened.words).toContain('Er staat een teken in dat we niet kunnen bewaren.');
    expect(opened.screen.field('Doel in eigen woorden').value).toBe('Rust');
  });
});

describe('putting a goal in other words', () => {
  const path = `/doel/${living.id}`;

  it('begins with the words it has, also about a part of life of an older bridge', async () => {
    const opened = await openPlan(aPlan([living]), path);
    expect(opened.screen.field('Doel in eigen woorden').value).toBe('Ik wil hier blijven wonen');
    expect(opened.screen.field('Waarom is dit belangrijk?').value).toBe('Om de school');
    expect(document.querySelector('select')?.value).toBe('wonen-1');
  });

  it('sends them for the version that was seen', async () => {
    const opened = await openPlan(aPlan([living]), path);
    await opened.type('Doel in eigen woorden', 'Hier oud worden');
    await opened.press('Doel bewaren');
    const { request } = opened.request('PUT', `/goals/${living.id}`);
    expect(request.headers.get('If-Match')).toBe('"5"');
    expect(request.body).toMatchObject({ title: 'Hier oud worden', lifeDomainId: 'wonen-1' });
  });

  it('lays both versions side by side when a colleague was faster', async () => {
    const opened = await openPlan(aPlan([living]), path);
    await opened.type('Doel in eigen woorden', 'Hier oud worden');
    await opened.press('Doel bewaren');
    const [body, answer] = problem('record-changed', 412);
    const current = {
      ...{ version: 9, title: 'Een ander huis', lifeDomainId: 'wonen-1' },
      ...{ horizon: 'volgend jaar', why: 'Om de school', sharedWithHousehold: false },
    };
    opened.request('PUT', `/goals/${living.id}`).flush({ ...body, current }, answer);
    await opened.soon();
    expect(opened.words).toContain(
      'Doel Jij typte Hier oud worden Nu staat er Een ander huis' +
        ' Wanneer ongeveer Bij jou stond nog voor de zomer Nu staat er volgend jaar',
    );
    await opened.press('Zo bewaren');
    const { request } = opened.request('PUT', `/goals/${living.id}`);
    expect(request.headers.get('If-Match')).toBe('"9"');
    expect(request.body).toMatchObject({ title: 'Hier oud worden', horizon: 'volgend jaar' });
  });

  it('says so when the goal is not there', async () => {
    const { words } = await openPlan(aPlan([]), '/doel/weg');
    expect(words).toContain('Dit doel is er niet meer');
  });
});
