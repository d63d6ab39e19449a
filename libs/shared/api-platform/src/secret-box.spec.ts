import { SecretBox } from './secret-box';

describe('a secret box', () => {
  const box = new SecretBox({ secret: Buffer.alloc(32, 1) });
  const words = 'Ik wil in mijn huis blijven wonen.';

  it('gives back what was sealed, for the place it was sealed for', () => {
    expect(box.open(box.seal(words, 'draft/1'), 'draft/1')).toBe(words);
  });

  it('shows no word of it', () => {
    expect(box.seal(words, 'draft/1').toString('latin1')).not.toContain('huis');
    expect(box.seal(words, 'draft/1')).not.toEqual(box.seal(words, 'draft/1'));
  });

  it('opens for no other place, with no other key, and not when a bit changed', () => {
    const sealed = box.seal(words, 'draft/1');
    expect(box.open(sealed, 'draft/2')).toBeUndefined();
    expect(new SecretBox({ secret: Buffer.alloc(32, 2) }).open(sealed, 'draft/1')).toBeUndefined();
    sealed.writeUInt8(sealed.readUInt8(30) ^ 1, 30);
    expect(box.open(sealed, 'draft/1')).toBeUndefined();
    expect(box.open(Buffer.alloc(3), 'draft/1')).toBeUndefined();
  });
});
