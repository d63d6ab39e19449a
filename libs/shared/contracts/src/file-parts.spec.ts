import { partsSeen } from './file-parts';

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
