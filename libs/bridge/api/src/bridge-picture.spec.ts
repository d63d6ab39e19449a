import type { BridgeRow, DomainRow, MomentRow, RatingRow } from './bridge.queries';
import { pillarsOf } from './bridge-picture';

const moment = (id: string): MomentRow => ({
  id,
  heldOn: '2026-01-10',
  kind: 'intake',
  status: 'final',
});
const domain = (code: string, pillarCode: string, drawn = true): DomainRow => ({
  code,
  lifeDomainId: `id of ${code}`,
  title: code,
  sensitive: false,
  pillarCode,
  pillarTitle: pillarCode,
  drawn,
});
const rating = (assessmentId: string, code: string, level: number): RatingRow => ({
  assessmentId,
  code,
  level,
  ratedBy: 'client',
  sentence: `${code} ${level}`,
  reason: null,
  ownWords: null,
  wordsClosed: false,
});
const picture = (wanted: Partial<BridgeRow>) =>
  pillarsOf({
    template: null,
    now: moment('now'),
    then: moment('then'),
    moments: [],
    draft: null,
    spell: null,
    everyMonths: 6,
    milestones: [],
    domains: [],
    ratings: [],
    ...wanted,
  });

describe('the picture of the bridge', () => {
  it('lays what was said then under what was said now, by the code of the domain', () => {
    const [home] = picture({
      domains: [domain('housing', 'home')],
      ratings: [rating('then', 'housing', 2), rating('now', 'housing', 3)],
    });
    expect(home?.domains[0]).toMatchObject({
      now: { client: { level: 3, sentence: 'housing 3' }, worker: null },
      then: { client: { level: 2, sentence: 'housing 2' }, worker: null },
    });
  });

  it('keeps a domain in sight that a newer version does not have but somebody rated', () => {
    const pillars = picture({
      domains: [
        domain('housing', 'home'),
        domain('housing', 'home', false),
        domain('garden', 'home', false),
        domain('pets', 'nature', false),
        domain('boats', 'nature', false),
      ],
      ratings: [rating('then', 'garden', 4), rating('then', 'pets', 5)],
    });
    expect(pillars.map(({ code, domains }) => [code, domains.map((one) => one.code)])).toEqual([
      ['home', ['housing', 'garden']],
      ['nature', ['pets']],
    ]);
  });

  it('shows every domain as not talked about when there is no moment', () => {
    const [home] = picture({ now: null, then: null, domains: [domain('housing', 'home')] });
    const nothing = { client: null, worker: null };
    expect(home?.domains[0]).toMatchObject({ now: nothing, then: nothing });
  });
});
