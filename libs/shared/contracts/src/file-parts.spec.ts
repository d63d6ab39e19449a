import { explainParts, partsSeen } from './file-parts';

describe('the parts of a file somebody sees', () => {
  it('are all of them for who works on it', () => {
    const all = ['contact', 'household', 'bridge', 'plan', 'conversations', 'notes'];
    expect(partsSeen('lead_worker')).toEqual([...all, 'confidential']);
    expect(partsSeen('break_glass')).toEqual(all);
  });

  it('are the shared goals alone for an experience expert', () => {
    expect(partsSeen('experience_expert')).toEqual(['shared_plan']);
  });

  it('hold no notes for a team lead without a purpose', () => {
    expect(partsSeen('team_lead')).toEqual([
      ...['contact', 'household', 'bridge', 'plan', 'conversations'],
    ]);
    expect(partsSeen('team_lead_with_purpose')).toEqual(['notes', 'confidential']);
  });

  it('are none without a relation', () => {
    expect(partsSeen('none')).toEqual([]);
  });
});

describe('why a part of a file is open', () => {
  const why = (...relations: Parameters<typeof explainParts>[0]) =>
    Object.fromEntries(explainParts(relations).map((one) => [one.part, one.why]));

  it('names the relation that opens it', () => {
    expect(why('co_worker')['notes']).toEqual({ allowed: true, by: 'co_worker' });
  });

  it('says of a team lead that notes wait for a purpose, and who opened them with one', () => {
    const less = { allowed: false, because: 'relation-gives-less' };
    expect(why('team_lead')['notes']).toEqual(less);
    const by = { allowed: true, by: 'team_lead_with_purpose' };
    expect(why('team_lead', 'team_lead_with_purpose')['notes']).toEqual(by);
  });

  it('says of an expert that their role never opens what is not shared', () => {
    const never = { allowed: false, because: 'role-never' };
    expect(why('experience_expert')).toMatchObject({ notes: never, contact: never, bridge: never });
  });
});
