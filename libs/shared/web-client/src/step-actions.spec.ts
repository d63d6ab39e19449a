import { TestBed } from '@angular/core/testing';
import { StepActions } from './step-actions';
import { aClient, problem } from './testing';

const step = { clientId: '018f', id: 's1', version: 3 };
const STEP = '/api/v1/clients/018f/steps/s1';

function actions() {
  const server = aClient();
  return { server, steps: TestBed.inject(StepActions) };
}

describe('what can be done with a step', () => {
  it('says it is done, for the version that was seen', async () => {
    const { server, steps } = actions();
    const done = steps.done(step);
    const post = server.expectOne({ method: 'POST', url: `${STEP}/done` });
    expect(post.request.headers.get('If-Match')).toBe('"3"');
    post.flush(null, { headers: { ETag: '"4"' } });
    await done;
  });

  it('takes it back for the version it made', async () => {
    const { server, steps } = actions();
    const done = steps.done(step);
    server.expectOne(`${STEP}/done`).flush(null, { headers: { ETag: '"9"' } });
    const back = (await done)();
    const reopened = server.expectOne(`${STEP}/reopen`);
    expect(reopened.request.headers.get('If-Match')).toBe('"9"');
    reopened.flush(null, { headers: { ETag: '"10"' } });
    await back;
  });

  it('plans it on another day', async () => {
    const { server, steps } = actions();
    const replanned = steps.replan(step, '2026-11-30');
    const post = server.expectOne(`${STEP}/replan`);
    expect(post.request.body).toEqual({ dueOn: '2026-11-30' });
    post.flush(null, { headers: { ETag: '"4"' } });
    await expect(replanned).resolves.toEqual({ ...step, version: 4 });
  });

  it('throws a refusal on to the page', async () => {
    const { server, steps } = actions();
    const done = steps.done(step);
    server.expectOne(`${STEP}/done`).flush(...problem('record-changed', 412));
    await expect(done).rejects.toMatchObject({ status: 412 });
  });
});
