import type {
  CloseTalkRequest,
  Fields,
  RatingRequest,
  TalkAssessment,
  TalkGoal,
  TalkKit,
  TalkNext,
  TalkStepRequest,
} from '@ademruimte/web-client';
import type { TalkChoice, TalkRating } from '../talk-parts';
import { partOf, wordsOrNull } from './parts-of';

/**
 * The whole talk as the one command that closes it. A part people skipped is left out; nothing
 * that was typed is ever invented or cut. The kit tells which life domain has which code.
 */
export function closeRequestOf(fields: Fields, kit: TalkKit): CloseTalkRequest {
  const goal = goalOf(fields);
  const step = goal && stepOf(fields);
  return {
    conversation: conversationOf(fields),
    assessment: assessmentOf(fields, kit),
    goal,
    restGoalId: (goal && !goal.version && (fields['rest'] as string | undefined)) || null,
    step,
    agreement: step && agreementOf(fields, kit),
    onCopy: fields['onCopy'] === true,
    next: nextOf(fields),
    choices: [...((fields['close.choices'] as readonly TalkChoice[] | undefined) ?? [])],
  };
}

function conversationOf(fields: Fields): CloseTalkRequest['conversation'] {
  const {
    id = '',
    version = null,
    kind = 'visit',
    startsAt = '',
    place,
  } = partOf(fields, 'conversation');
  return { id, version, kind, startsAt, place: wordsOrNull(place) };
}

/** What the client pointed at, and what the worker set aside; none when nobody pointed. */
function assessmentOf(fields: Fields, kit: TalkKit): TalkAssessment | null {
  const id = fields['assessment.id'] as string | undefined;
  const ratings = ratingsOf(fields, kit);
  if (!id || !ratings.some(({ ratedBy }) => ratedBy === 'client')) return null;
  return { id, kind: kit.assessmentKind, templateId: kit.template.id, ratings };
}

function ratingsOf(fields: Fields, kit: TalkKit): RatingRequest[] {
  const domains = kit.template.pillars.flatMap((pillar) => pillar.domains);
  return domains.flatMap(({ id: lifeDomainId, code }): RatingRequest[] => {
    const said = fields[`rating.${code}`] as TalkRating | undefined;
    const ownWords = wordsOrNull(fields[`words.${code}`] as string | undefined);
    return [
      ...(said ? [{ lifeDomainId, ratedBy: 'client' as const, ...said, ownWords }] : []),
      ...(fields[`aside.${code}`] === true
        ? [{ lifeDomainId, ratedBy: 'worker' as const, level: null, reason: 'not_needed' as const }]
        : []),
    ];
  });
}

function goalOf(fields: Fields): TalkGoal | null {
  const { id, version, base, title, lifeDomain, why } = partOf(fields, 'goal');
  const words = wordsOrNull(title);
  if (!id || !words || !lifeDomain) return null;
  return {
    ...{ id, version: version ?? null, base: base ?? null, title: words },
    ...{ lifeDomainId: lifeDomain, why: wordsOrNull(why) },
  };
}

/** A step is only one with words and a day. */
function stepOf(fields: Fields): TalkStepRequest | null {
  const step = partOf(fields, 'step');
  const text = wordsOrNull(step.text);
  if (!step.id || !text || !step.dueOn) return null;
  const owner = step.owner ?? 'client';
  return {
    ...{ id: step.id, text, owner, dueOn: step.dueOn, confidence: step.confidence ?? null },
    ownerName: owner === 'other' ? wordsOrNull(step.ownerName) : null,
    ...{ ifText: wordsOrNull(step.if), thenText: wordsOrNull(step.then) },
    setbackText: wordsOrNull(step.setback),
    ...{ reminderBy: wordsOrNull(step.reminderBy), reminderHow: wordsOrNull(step.reminderHow) },
  };
}

function agreementOf(fields: Fields, { callName }: TalkKit): CloseTalkRequest['agreement'] {
  const { client, worker, way = 'on_tablet' } = partOf(fields, 'agree');
  return client && worker ? { clientName: callName, way } : null;
}

function nextOf(fields: Fields): TalkNext | null {
  const { day, time, kind, place } = partOf(fields, 'next');
  if (!day) return null;
  return { day, time: wordsOrNull(time), kind: kind ?? null, place: wordsOrNull(place) };
}
