import { FieldsInvalid } from '@ademruimte/api-platform';
import type { NoLevelReason, Rater } from '@ademruimte/contracts';
import { Assessment } from './assessment.entity';
import {
  AssessmentEmpty,
  AssessmentFinal,
  DomainNotInTemplate,
  ReasonNotForRater,
} from './bridge.errors';
import type { SaidRating } from './said-rating';

const DOMAINS = new Set(['housing', 'debts', 'work']);
const NOW = new Date('2026-02-01T10:00:00Z');

let next = 0;
const newId = () => `rating-${(next += 1)}`;

const aDraft = () =>
  Object.assign(new Assessment(), {
    id: 'assessment',
    clientId: 'client',
    templateId: 'template',
    status: 'draft',
    ratings: [],
  });

const said = (lifeDomainId: string, wanted: Partial<SaidRating> = {}): SaidRating => ({
  lifeDomainId,
  ratedBy: 'client',
  level: wanted.reason ? null : 3,
  reason: null,
  ownWords: null,
  ...wanted,
});

describe('a moment along the bridge', () => {
  const moment = { kind: 'exit', heldOn: '2026-01-31' } as const;

  it('can be of another kind and day while it is a draft, and keeps what was said', () => {
    const assessment = aDraft();
    assessment.rate([said('housing')], DOMAINS, newId);
    assessment.describe(moment);
    expect(assessment.snapshot()).toMatchObject({ ...moment, ratings: [said('housing')] });
  });

  it('stays what it was once it is history', () => {
    const assessment = aDraft();
    assessment.rate([said('housing')], DOMAINS, newId);
    assessment.finalise('worker', NOW);
    expect(() => assessment.describe(moment)).toThrow(AssessmentFinal);
  });
});

describe('rating along the bridge', () => {
  it('may be one domain, with all others left out', () => {
    const assessment = aDraft();
    assessment.rate([said('housing')], DOMAINS, newId);
    assessment.finalise('worker', NOW);
    expect(assessment).toMatchObject({ status: 'final', finalisedBy: 'worker', finalisedAt: NOW });
    expect(assessment.ratings).toHaveLength(1);
  });

  it('keeps what the client says and what the worker says side by side', () => {
    const assessment = aDraft();
    const both = [said('debts', { level: 2 }), said('debts', { ratedBy: 'worker', level: 4 })];
    assessment.rate(both, DOMAINS, newId);
    expect(assessment.snapshot().ratings).toEqual(both);
  });

  it('keeps the same rating when only its words change, and gives back what is gone', () => {
    const assessment = aDraft();
    assessment.rate([said('housing'), said('work')], DOMAINS, newId);
    const [housing, work] = assessment.ratings;
    const gone = assessment.rate([said('housing', { ownWords: 'Het gaat' })], DOMAINS, newId);
    expect(assessment.ratings).toEqual([housing]);
    expect(housing).toMatchObject({ ownWords: 'Het gaat', clientId: 'client' });
    expect(gone).toEqual([work]);
  });

  it.each<[NoLevelReason, Rater, boolean]>([
    ['not_now', 'client', true],
    ['not_now', 'worker', false],
    ['not_needed', 'worker', true],
    ['not_needed', 'client', false],
    ['not_applicable', 'client', true],
    ['not_applicable', 'worker', true],
  ])('takes %s from the %s: %s', (reason, ratedBy, allowed) => {
    const rate = () => aDraft().rate([said('debts', { reason, ratedBy })], DOMAINS, newId);
    if (allowed) expect(rate).not.toThrow();
    else expect(rate).toThrow(ReasonNotForRater);
  });

  it.each<[string, SaidRating[], { field: string; code: string }]>([
    [
      'neither a level nor a reason',
      [said('debts'), said('work', { level: null, ownWords: 'Tja' })],
      { field: 'ratings.1.level', code: 'required' },
    ],
    [
      'a level and a reason at once',
      [said('debts', { level: 2, reason: 'not_now' })],
      { field: 'ratings.0.reason', code: 'not-a-choice' },
    ],
    [
      'the same domain twice by one rater',
      [said('debts'), said('debts', { level: 5 })],
      { field: 'ratings.1.lifeDomainId', code: 'duplicate' },
    ],
  ])('refuses %s', (_, ratings, problem) => {
    const refused = errorOf(() => aDraft().rate(ratings, DOMAINS, newId));
    expect(refused).toBeInstanceOf(FieldsInvalid);
    expect(refused).toMatchObject({ errors: [problem] });
  });

  it('refuses a domain of another template', () => {
    const rate = () => aDraft().rate([said('something else')], DOMAINS, newId);
    expect(rate).toThrow(DomainNotInTemplate);
  });
});

describe('making an assessment history', () => {
  it('is refused while nobody said anything', () => {
    expect(() => aDraft().finalise('worker', NOW)).toThrow(AssessmentEmpty);
  });

  it('takes a reason for none as something that was said', () => {
    const assessment = aDraft();
    assessment.rate([said('debts', { reason: 'not_now' })], DOMAINS, newId);
    assessment.finalise('worker', NOW);
    expect(assessment.status).toBe('final');
  });

  it('ends rating, and happens once', () => {
    const assessment = aDraft();
    assessment.rate([said('housing')], DOMAINS, newId);
    assessment.finalise('worker', NOW);
    expect(() => assessment.rate([], DOMAINS, newId)).toThrow(AssessmentFinal);
    expect(() => assessment.finalise('worker', NOW)).toThrow(AssessmentFinal);
    expect(assessment.ratings).toHaveLength(1);
  });
});

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was refused.');
}
