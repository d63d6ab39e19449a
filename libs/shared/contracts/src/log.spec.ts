import { clientReference, readReference } from './log';

describe('the reference of a client', () => {
  const id = '018f0000-0000-7000-8000-00007f3a91c2';

  it('is short enough to say, and names nobody', () => {
    expect(clientReference(id)).toBe('7F3A-91C2');
  });

  it.each(['7F3A-91C2', '7f3a91c2', ' 7f3a 91c2 '])('is read as people type it: %s', (typed) => {
    expect(id.endsWith(readReference(typed) ?? '?')).toBe(true);
  });

  it.each(['Amina', '7F3A', '7F3A-91C2-0000', '7G3A-91C2', ''])('is not this: %s', (typed) => {
    expect(readReference(typed)).toBeUndefined();
  });
});
