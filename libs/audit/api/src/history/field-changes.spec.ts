import { fieldChanges } from './field-changes';

const change = (before: object | null, after: object | null) => ({
  ...{ operation: 'changed' as const, before: before as never, after: after as never },
});
const FIELDS = ['title', 'confidence', 'shared'];

describe('what changed in a record', () => {
  it.each([
    ['a word', { title: 'A' }, { title: 'B' }, [['title', 'A', 'B']]],
    ['a number', { confidence: 6 }, { confidence: 10 }, [['confidence', '6', '10']]],
    ['a yes', { shared: false }, { shared: true }, [['shared', null, 'true']]],
    ['a no', { shared: true }, { shared: false }, [['shared', 'true', null]]],
    ['what was filled in', { title: null }, { title: 'B' }, [['title', null, 'B']]],
    ['what was taken out', { title: 'A' }, { title: null }, [['title', 'A', null]]],
    ['nothing that stayed', { title: 'A' }, { title: 'A' }, []],
    ['nothing that was empty and is', { title: null }, { title: '' }, []],
    ['no column that is not named', { version: 1 }, { version: 2 }, []],
    ['all of what was made', null, { title: 'B', shared: false }, [['title', null, 'B']]],
    ['all of what was removed', { title: 'A' }, null, [['title', 'A', null]]],
  ])('is %s', (_, before, after, expected) => {
    const found = fieldChanges(change(before, after), FIELDS);
    expect(found.map((one) => [one.field, one.before, one.after])).toEqual(expected);
  });

  it('is not said in words to who may not read them', () => {
    expect(fieldChanges(change({ title: 'A' }, { title: 'B' }), FIELDS, ['title'])).toEqual([
      { field: 'title', isWithheld: true, before: null, after: null },
    ]);
  });
});
