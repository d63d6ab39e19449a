import { TestBed } from '@angular/core/testing';
import { IdleClock } from './idle-clock';
import { aMoment, aSignedInClient, sanne } from './testing/client';

const minutes = (count: number): Promise<void> => jest.advanceTimersByTimeAsync(count * 60_000);

async function aClock() {
  const server = await aSignedInClient();
  const clock = TestBed.inject(IdleClock);
  clock.start();
  return { clock, server };
}

describe('the idle clock', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('asks two minutes before the session ends, not earlier', async () => {
    const { clock } = await aClock();
    await minutes(27.8);
    expect(clock.presence()).toBe('here');
    await minutes(0.4);
    expect(clock.presence()).toBe('ask');
  });

  it('says it is over when nobody answered', async () => {
    const { clock } = await aClock();
    await minutes(30.2);
    expect(clock.presence()).toBe('over');
  });

  it('keeps the session of who was typing alive without a question', async () => {
    const { clock, server } = await aClock();
    await minutes(20);
    document.dispatchEvent(new KeyboardEvent('keydown'));
    await minutes(8.2);
    expect(clock.presence()).toBe('here');
    server.match('/api/v1/sessions/current')[0]?.flush(sanne);
    await aMoment();
    await minutes(5);
    expect(clock.presence()).toBe('here');
  });

  it('starts again when somebody says they are there', async () => {
    const { clock, server } = await aClock();
    await minutes(28.2);
    const stayed = clock.stay();
    server.expectOne('/api/v1/sessions/current').flush(sanne);
    await stayed;
    expect(clock.presence()).toBe('here');
  });
});
