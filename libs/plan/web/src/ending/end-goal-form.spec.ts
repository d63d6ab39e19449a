import { problem } from '@ademruimte/web-client-testing';
import { AMINA, CLIENT, onDay, openPlan } from '../testing/open-plan-page';
import { aGoal, aPlan } from '../testing/plan-samples';

onDay('2026-11-23');

const goal = aGoal('Rust op tafel');
const path = `/doel/${goal.id}/afronden`;
const END = `/goals/${goal.id}/end`;

describe('ending a goal', () => {
  it('asks what came of it; every answer is a good one', async () => {
    const opened = await openPlan(aPlan([goal]), path);
    await opened.press('Doel afronden');
    expect(opened.words).toContain('Kies hoe het met dit doel ging.');
    opened.server.expectNone(`${CLIENT}${END}`);
  });

  it.each([
    ['gehaald', 'reached'],
    ['anders geworden', 'changed'],
    ['losgelaten', 'let_go'],
  ])('can be %s, with nothing more', async (label, outcome) => {
    const opened = await openPlan(aPlan([goal]), path);
    await opened.choose(label);
    await opened.press('Doel afronden');
    const { request } = opened.request('POST', END);
    expect(request.headers.get('If-Match')).toBe('"5"');
    expect(request.body).toEqual({ outcome, words: null, recognition: null, milestone: null });
  });

  it('offers a kind word and a milestone, whatever came of it', async () => {
    const opened = await openPlan(aPlan([goal]), path);
    await opened.choose('losgelaten');
    await opened.type('Wat wil de inwoner erover zeggen?', 'Het is goed zo.');
    await opened.press('Fijn dat u volhield.');
    await opened.choose('iets kleins');
    await opened.type('Een mijlpaal op de brug?', 'Lege tafel');
    await opened.press('Doel afronden');
    expect(opened.request('POST', END).request.body).toEqual({
      ...{ outcome: 'let_go', words: 'Het is goed zo.', milestone: 'Lege tafel' },
      recognition: { text: 'Fijn dat u volhield.', kind: 'small_gift' },
    });
  });

  it('goes back to the plan and says so', async () => {
    const opened = await openPlan(aPlan([goal]), path);
    await opened.choose('gehaald');
    await opened.press('Doel afronden');
    await opened.accept('POST', END, 6);
    await opened.reloaded(aPlan([]));
    expect(opened.router.url).toBe(`/inwoners/${AMINA}/doelplan`);
    expect(opened.words).toContain('Dit doel is afgerond.');
  });

  it('says what the goal is called now when a colleague was faster, and goes on from there', async () => {
    const opened = await openPlan(aPlan([goal]), path);
    await opened.choose('gehaald');
    await opened.press('Doel afronden');
    const [body, answer] = problem('record-changed', 412);
    const current = { version: 8, title: 'Een lege tafel' };
    opened.request('POST', END).flush({ ...body, current }, answer);
    await opened.soon();
    expect(opened.screen.alert).toContain('Het doel heet nu ‘Een lege tafel’.');
    await opened.press('Toch afronden');
    const { request } = opened.request('POST', END);
    expect(request.headers.get('If-Match')).toBe('"8"');
    expect(request.body).toMatchObject({ outcome: 'reached' });
  });
});
