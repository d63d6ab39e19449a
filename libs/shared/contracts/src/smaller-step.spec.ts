import { suggestsSmallerStep } from './smaller-step';

describe('proposing a smaller step', () => {
  const step = { status: 'open', replanCount: 0, confidence: 8 } as const;

  it.each([
    [6, true],
    [0, true],
    [7, false],
    [10, false],
    [null, false],
  ])('with a confidence of %s answers %s', (confidence, answer) => {
    expect(suggestsSmallerStep({ ...step, confidence })).toBe(answer);
  });

  it.each([
    [2, false],
    [3, true],
    [4, true],
  ])('after planning again %s times answers %s', (replanCount, answer) => {
    expect(suggestsSmallerStep({ ...step, status: 'replanned', replanCount })).toBe(answer);
  });

  it.each(['done', 'dropped'] as const)('says nothing about a step that is %s', (status) => {
    expect(suggestsSmallerStep({ status, replanCount: 5, confidence: 2 })).toBe(false);
  });
});
