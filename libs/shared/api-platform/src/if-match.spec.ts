import { versionFrom } from './if-match';

describe('the version an editor saw', () => {
  it('is read from If-Match', () => {
    expect(versionFrom('"3"')).toBe(3);
  });

  it('must be named', () => {
    expect(() => versionFrom(undefined)).toThrow('Say with If-Match');
  });

  it.each(['3', '*', 'W/"3"', '"-1"', '"1.5"', '"3", "4"', '""', '"99999999999"'])(
    'is not readable from %s',
    (header) => {
      expect(() => versionFrom(header)).toThrow('must hold one version');
    },
  );
});
