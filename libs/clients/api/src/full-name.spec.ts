import { fullNameOf } from './full-name';

describe('a full name', () => {
  it.each([
    [{ callName: 'Amina', namePrefix: 'el', familyName: 'Amrani' }, 'Amina el Amrani'],
    [{ callName: 'Selam', namePrefix: null, familyName: null }, 'Selam'],
    [{ callName: 'Ayşe', namePrefix: null, familyName: 'Yılmaz' }, 'Ayşe Yılmaz'],
  ])('is every part there is: %j', (name, full) => {
    expect(fullNameOf(name)).toBe(full);
  });

  it('gives the family name once to who is called by their whole name', () => {
    const name = { callName: 'Joost van der Meer', namePrefix: 'van der', familyName: 'Meer' };
    expect(fullNameOf(name)).toBe('Joost van der Meer');
    expect(fullNameOf({ callName: 'Jo', namePrefix: null, familyName: 'Jo' })).toBe('Jo Jo');
  });
});
