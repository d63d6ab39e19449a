import { proposalFor, sayProposal } from './proposal';

const MONDAY = new Date('2026-11-30T08:00:00Z');

describe('what is proposed instead of a missed appointment', () => {
  it.each([
    ['this morning', '2026-11-30T09:00:00Z', '2026-12-07T09:00:00.000Z'],
    ['later this week', '2026-12-03T13:30:00Z', '2026-12-10T13:30:00.000Z'],
    ['long ago', '2026-10-26T09:00:00Z', '2026-12-07T09:00:00.000Z'],
  ])('is the same day and time for one of %s', (_, planned, proposed) => {
    expect(proposalFor(planned, MONDAY).toISOString()).toBe(proposed);
  });

  it('keeps the time on the clock when the clock changes in between', () => {
    const before = proposalFor('2026-10-19T08:00:00Z', new Date('2026-10-19T10:00:00Z'));
    expect(before.toISOString()).toBe('2026-10-26T09:00:00.000Z');
    const after = proposalFor('2026-03-23T09:00:00Z', new Date('2026-03-23T10:00:00Z'));
    expect(after.toISOString()).toBe('2026-03-30T08:00:00.000Z');
  });

  it('reads as people say it', () => {
    expect(sayProposal(new Date('2026-12-03T09:00:00Z'))).toMatch(
      /^do 3 dec( \d{4})?, 10\.00 uur$/,
    );
  });
});
