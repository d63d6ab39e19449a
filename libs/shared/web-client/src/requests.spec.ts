import { HttpClient } from '@angular/common/http';
import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { Connection } from './connection';
import { aClient, aMoment, aSignedInClient, problem } from './testing/client';

const GOALS = '/api/v1/clients/1/goals';

function post(body: object): Promise<unknown> {
  const sent = firstValueFrom(TestBed.inject(HttpClient).post(GOALS, body));
  return sent.catch((error: unknown) => error);
}

function keyOf({ request }: TestRequest): string | null {
  return request.headers.get('Idempotency-Key');
}

describe('a request', () => {
  let server: HttpTestingController;

  beforeEach(() => (server = aClient()));
  afterEach(() => server.verify());

  it('that writes says it comes from our own pages', () => {
    void post({ title: 'Rust' });
    const { request } = server.expectOne(GOALS);
    expect(request.headers.get('X-Requested-With')).toBe('ademruimte');
  });

  it('that reads carries nothing of the kind', () => {
    TestBed.inject(HttpClient).get(GOALS).subscribe();
    const asked = server.expectOne(GOALS);
    expect(asked.request.headers.has('X-Requested-With')).toBe(false);
    expect(keyOf(asked)).toBeNull();
  });

  it('goes past the service worker, which would not let go of one that was given up', () => {
    TestBed.inject(HttpClient).get(GOALS).subscribe();
    expect(server.expectOne(GOALS).request.headers.has('ngsw-bypass')).toBe(true);
  });

  it('that only looks for somebody makes nothing and has no key', () => {
    TestBed.inject(HttpClient).post('/api/v1/client-searches', { words: 'Ami' }).subscribe();
    expect(keyOf(server.expectOne('/api/v1/client-searches'))).toBeNull();
  });

  it('tells when the connection is gone and when it is back', () => {
    const connection = TestBed.inject(Connection);
    void post({});
    server.expectOne(GOALS).error(new ProgressEvent('error'));
    expect(connection.lost()).toBe(true);
    void post({});
    server.expectOne(GOALS).flush({});
    expect(connection.lost()).toBe(false);
  });
});

describe('the idempotency key', () => {
  let server: HttpTestingController;

  beforeEach(() => (server = aClient()));

  it('is the same when the same thing is sent again after silence', async () => {
    void post({ title: 'Rust' });
    const first = server.expectOne(GOALS);
    first.error(new ProgressEvent('error'));
    await aMoment();
    void post({ title: 'Rust' });
    expect(keyOf(server.expectOne(GOALS))).toBe(keyOf(first));
  });

  it('is the one a request brings itself, when it may outlive the page', () => {
    const headers = { 'Idempotency-Key': '0190' };
    TestBed.inject(HttpClient).post(GOALS, {}, { headers }).subscribe();
    expect(keyOf(server.expectOne(GOALS))).toBe('0190');
  });

  it('is another one for another text', () => {
    void post({ title: 'Rust' });
    void post({ title: 'Een map' });
    const [first, second] = server.match(GOALS);
    expect(keyOf(first as TestRequest)).not.toBe(keyOf(second as TestRequest));
  });

  it.each([
    ['it was made', (request: TestRequest) => request.flush({ id: '1' })],
    ['it was refused', (request: TestRequest) => request.flush(...problem('plan-empty', 409))],
  ])('is a new one once %s', async (_when, answer) => {
    void post({ title: 'Rust' });
    const first = server.expectOne(GOALS);
    answer(first);
    await aMoment();
    void post({ title: 'Rust' });
    expect(keyOf(server.expectOne(GOALS))).not.toBe(keyOf(first));
  });
});

describe('a request whose session ended', () => {
  it('asks to sign in again and then goes once more with the same key', async () => {
    const server = await aSignedInClient();
    const sent = post({ title: 'Rust' });
    const first = server.expectOne(GOALS);
    first.flush(...problem('not-signed-in', 401));
    await aMoment();
    const again = server.expectOne(GOALS);
    expect(keyOf(again)).toBe(keyOf(first));
    expect(again.request.body).toEqual({ title: 'Rust' });
    again.flush({ id: '1' });
    expect(await sent).toEqual({ id: '1' });
  });

  it('opens one sheet, however many requests wait for it', async () => {
    const sheet = jest.fn(() => Promise.resolve(true));
    const server = await aSignedInClient(sheet);
    void post({ title: 'a' });
    void post({ title: 'b' });
    for (const request of server.match(GOALS)) request.flush(...problem('not-signed-in', 401));
    await aMoment();
    expect(sheet).toHaveBeenCalledTimes(1);
    expect(server.match(GOALS)).toHaveLength(2);
  });

  it('is refused when nobody signs in', async () => {
    const server = await aSignedInClient(() => Promise.resolve(false));
    const sent = post({ title: 'Rust' });
    server.expectOne(GOALS).flush(...problem('not-signed-in', 401));
    expect(await sent).toMatchObject({ status: 401 });
  });
});
