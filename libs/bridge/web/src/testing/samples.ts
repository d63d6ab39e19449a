import type { NoLevelReason } from '@ademruimte/contracts';
import type {
  AssessmentRating,
  AssessmentResponse,
  BridgeLifeDomain,
  BridgeMoment,
  BridgePictureDomain,
  BridgeResponse,
  BridgeTemplateResponse,
  PictureRating,
} from '@ademruimte/web-client';

export const AMINA = '018f0000-0000-7000-8000-00000000000a';
export const DRAFT = '018f0000-0000-7000-8000-00000000000d';
const TEMPLATE = '018f0000-0000-7000-8000-00000000000e';

/** A level, a reason for none, or nothing said. */
type Wanted = number | NoLevelReason | null;

/** A rating in the picture; its sentence tells which level it belongs to. */
export function aPictureRating(said: Wanted): PictureRating | null {
  if (said === null) return null;
  return typeof said === 'number'
    ? { level: said, sentence: `Zin ${said}.`, reason: null, ownWords: null, wordsClosed: false }
    : { level: null, sentence: null, reason: said, ownWords: null, wordsClosed: false };
}

/** A life domain now and then, by the client and, when asked, by the worker. */
export function aDomain(
  title: string,
  [now, then = null, worker = null]: Wanted[],
): BridgePictureDomain {
  return {
    code: title.toLowerCase(),
    lifeDomainId: title,
    title,
    sensitive: false,
    now: { client: aPictureRating(now ?? null), worker: aPictureRating(worker) },
    then: { client: aPictureRating(then), worker: null },
  };
}

export function aMoment(id: string, heldOn: string, kind: BridgeMoment['kind']): BridgeMoment {
  return { id, heldOn, kind, status: 'final' };
}

/** A bridge on which people talked twice: two domains up, one down, one the same. */
export function aBridge(more: Partial<BridgeResponse> = {}): BridgeResponse {
  const now = aMoment('m2', '2199-11-13', 'progress');
  const then = aMoment('m1', '2199-09-04', 'intake');
  const money = [aDomain('Rondkomen', [2, 1]), aDomain('Post', [3, 1])];
  const work = [aDomain('Werk', [3, 4]), aDomain('Vervoer', [2, 2])];
  return {
    template: { id: TEMPLATE, number: 1 },
    now,
    then,
    moments: [now, then],
    nextDueOn: '2200-05-13',
    draft: null,
    pillars: [
      { code: 'money', title: 'Geld', domains: money },
      { code: 'work', title: 'Werk en meedoen', domains: work },
    ],
    change: {
      client: { up: 2, same: 1, down: 1, n: 4 },
      worker: { up: 0, same: 0, down: 0, n: 0 },
    },
    milestones: [],
    ...more,
  };
}

/** A client with whom nobody talked along the bridge yet. */
export function noBridge(more: Partial<BridgeResponse> = {}): BridgeResponse {
  return aBridge({ now: null, then: null, moments: [], nextDueOn: null, ...more });
}

function aLifeDomain(code: string, title: string, more: Partial<BridgeLifeDomain> = {}) {
  return {
    id: code,
    code,
    title,
    hint: `Over ${title}.`,
    appliesTo: 'person' as const,
    optional: false,
    sensitive: false,
    skipWhen: null,
    workerNote: null,
    questions: [
      { je: `Hoe is ${code} voor je?`, u: `Hoe is ${code} voor u?` },
      { je: 'Wat heb je al geprobeerd?', u: 'Wat hebt u al geprobeerd?' },
    ],
    smallSteps: [],
    ifThenExample: null,
    urgent: null,
    levels: [1, 2, 3, 4, 5].map((level) => ({ level, sentence: `Zin ${level} over ${code}.` })),
    ...more,
  };
}

/** A small bridge: housing is urgent at level 1, children may be skipped. */
export function aTemplate(): BridgeTemplateResponse {
  const urgent = { level: 1, forWorker: 'Vraag wat er vandaag nodig is.' };
  const domains = [
    aLifeDomain('housing', 'Wonen', { urgent, workerNote: 'Kijk samen rond.' }),
    aLifeDomain('children', 'Kinderen', { skipWhen: 'Er wonen geen kinderen in huis.' }),
  ];
  return {
    id: TEMPLATE,
    version: 1,
    name: 'Mijn brug',
    number: 1,
    status: 'published',
    scale: { levels: [], noLevel: [] },
    period: 'Het gaat om de afgelopen maand.',
    disclaimer: 'Mijn brug is geen test.',
    pillars: [{ id: 'home', code: 'home', title: 'Thuis', intro: 'Over thuis.', domains }],
  };
}

/** What somebody said in a draft: `aRating('housing', 2)`. */
export function aRating(
  lifeDomainId: string,
  said: Wanted,
  more: Partial<AssessmentRating> = {},
): AssessmentRating {
  const level = typeof said === 'number' ? said : null;
  const reason = typeof said === 'string' ? said : null;
  return { lifeDomainId, ratedBy: 'client', level, reason, ownWords: null, ...more };
}

/** A draft somebody goes on with. */
export function aDraft(...ratings: AssessmentRating[]): AssessmentResponse {
  return {
    id: DRAFT,
    version: 4,
    kind: 'progress',
    status: 'draft',
    heldOn: '2026-11-13',
    templateId: TEMPLATE,
    ratings,
  };
}
