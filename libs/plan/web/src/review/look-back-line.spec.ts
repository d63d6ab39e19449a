import { AMINA, onDay, type OpenedPlan, openPlan } from '../testing/open-plan-page';
import { aGoal, agreed, aPlan } from '../testing/plan-samples';

onDay('2026-11-23');

const living = aGoal('Ik wil hier blijven wonen');
const plan = aPlan([living], agreed);
const WORKER = ['plan:read', 'plan:edit', 'review:read', 'review:hold'] as const;

describe('the way there from the plan', () => {
  const review = { dueOn: '2026-12-04', reviewedOn: null, approval: null, waiting: [] };
  const link = (opened: OpenedPlan) => opened.screen.link('Terugkijken').getAttribute('href');

  it.each([
    [review, 'Samen terugkijken: rond 4 december'],
    [{ ...review, dueOn: '2026-11-20' }, 'Tijd om samen terug te kijken.'],
    [{ ...review, approval: 'returned' as const }, 'Er is een vraag over het terugkijken.'],
    [{ ...review, approval: 'asked' as const }, 'Het terugkijken ligt bij de teamleider.'],
    [{ ...review, dueOn: null, reviewedOn: '2026-11-02' }, 'Teruggekeken op 2 november.'],
    [{ ...review, dueOn: null }, 'Samen terugkijken kan altijd.'],
  ])('%#: says when, and how it stands', async (now, words) => {
    const opened = await openPlan({ ...plan, review: now }, '', { may: WORKER });
    expect(opened.words).toContain(words);
    expect(link(opened)).toBe(`/inwoners/${AMINA}/doelplan/terugkijken`);
  });

  it('is not there for who sees only what is shared', async () => {
    const { screen } = await openPlan(plan, '', { may: ['plan:read', 'step:do'] });
    expect(screen.names('a')).not.toContain('Terugkijken');
  });

  it('leads on to what was chosen for a goal, until somebody did it', async () => {
    const waiting = [{ goalId: living.id, choice: 'let_go' as const, words: null }];
    const { words, screen } = await openPlan({ ...plan, review: { ...review, waiting } }, '', {
      may: WORKER,
    });
    expect(words).toContain('Jullie kozen: loslaten.');
    const place = `/inwoners/${AMINA}/doelplan/doel/${living.id}/afronden`;
    expect(screen.link('Doel afronden').getAttribute('href')).toBe(place);
  });

  it('reads why a goal is to be different, where it is put in other words', async () => {
    const words = 'Het gaat om de kinderen.';
    const waiting = [{ goalId: living.id, choice: 'change' as const, words }];
    const opened = await openPlan(
      { ...plan, review: { ...review, waiting } },
      `/doel/${living.id}`,
      {
        may: WORKER,
      },
    );
    expect(opened.words).toContain(`Bij het terugkijken: ‘${words}’`);
  });

  it('has the choice to let go made already, and it can be another', async () => {
    const waiting = [{ goalId: living.id, choice: 'let_go' as const, words: 'Het is goed.' }];
    const path = `/doel/${living.id}/afronden`;
    const opened = await openPlan({ ...plan, review: { ...review, waiting } }, path, {
      may: WORKER,
    });
    await opened.press('Doel afronden');
    const { body } = opened.request('POST', `/goals/${living.id}/end`).request;
    expect(body).toMatchObject({ outcome: 'let_go', words: 'Het is goed.' });
  });
});
