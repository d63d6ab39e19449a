import { talkMoment } from './talk-moment';

const NOW = new Date('2026-11-24T11:00:00Z');
const at = (given: string) => talkMoment(new Date(given), NOW).toISOString();

describe('the moment of a talk', () => {
  it.each([
    ['just now', '2026-11-24T10:15:00.000Z'],
    ['a clock that runs ten minutes ahead', '2026-11-24T11:10:00.000Z'],
    ['a talk that waited for a network for weeks', '2026-10-26T10:00:00.000Z'],
  ])('is what the device says: %s', (_, given) => {
    expect(at(given)).toBe(given);
  });

  it.each([
    ['is still to come', '2026-11-24T11:10:01Z'],
    ['is years away', '2031-01-01T00:00:00Z'],
    ['was before any talk that could still wait', '2026-10-25T10:59:59Z'],
    ['is where clocks begin', '1970-01-01T00:00:00Z'],
  ])('is now when the moment %s', (_, given) => {
    expect(at(given)).toBe(NOW.toISOString());
  });
});
