import { type Database, sqlMoment } from '@ademruimte/api-platform';
import type { SaidRating } from '@ademruimte/bridge-api';
import type { CalendarDay } from '@ademruimte/contracts';
import type { LastChange, RatingWords } from './talk-clash';
import type { SameDomain } from './talk-fit';
import type { TalkResponse } from './talk.dto';

/** A talk as PostgreSQL builds it; what was chosen comes beside it. */
export type TalkRow = Omit<TalkResponse, 'choices'>;

/** Own words in a sensitive part of life open along the bridge, on a click. */
const ASSESSMENT = `
  SELECT json_build_object('id', a.id, 'version', a.version, 'status', a.status,
    'templateId', a.template_id, 'ratings', coalesce((
      SELECT json_agg(json_build_object('lifeDomainId', r.life_domain_id, 'ratedBy', r.rated_by,
        'level', r.level, 'reason', r.reason,
        'ownWords', CASE WHEN d.sensitive THEN NULL ELSE r.own_words END) ORDER BY r.id)
      FROM app.domain_rating r JOIN app.life_domain d
        ON d.organisation_id = r.organisation_id AND d.id = r.life_domain_id
      WHERE r.organisation_id = a.organisation_id AND r.assessment_id = a.id), '[]'))
  FROM app.assessment a
  WHERE a.organisation_id = t.organisation_id AND a.id = t.assessment_id`;

const GOAL = `
  SELECT json_build_object('id', g.id, 'title', g.title, 'sensitive', d.sensitive)
  FROM app.goal g JOIN app.life_domain d
    ON d.organisation_id = g.organisation_id AND d.id = g.life_domain_id
  WHERE g.organisation_id = t.organisation_id AND g.id = t.goal_id`;

const STEP = `
  SELECT json_build_object('id', s.id, 'text', s.text, 'owner', s.owner,
    'ownerName', coalesce(o.name, s.owner_name), 'dueOn', s.due_on, 'ifText', s.if_text,
    'thenText', s.then_text, 'setbackText', s.setback_text, 'confidence', s.confidence,
    'reminderBy', s.reminder_by, 'reminderHow', s.reminder_how)
  FROM app.action_step s LEFT JOIN app.staff_profile o
    ON o.organisation_id = s.organisation_id AND o.id = s.owner_staff_member_id
  WHERE s.organisation_id = t.organisation_id AND s.id = t.step_id`;

const NEXT = `
  SELECT json_build_object('day', t.next_contact_on, 'conversationId', v.id,
    'startsAt', ${sqlMoment('v.starts_at')}, 'kind', v.kind, 'place', v.place)
  FROM (SELECT) always LEFT JOIN app.conversation v
    ON v.organisation_id = t.organisation_id AND v.id = t.next_conversation_id
    AND v.status = 'planned'
  WHERE t.next_contact_on IS NOT NULL`;

const AFTER = `
  SELECT json_build_object('finishedAt', ${sqlMoment('t.finished_at')}, 'finishedByName', f.name,
    'nextContactOn', t.next_contact_on, 'tasks', coalesce((
      SELECT json_agg(json_build_object('id', k.id, 'version', k.version, 'text', k.text,
        'dueOn', k.due_on, 'doneOn', k.done_on) ORDER BY k.due_on, k.id)
      FROM app.worker_task k WHERE k.organisation_id = t.organisation_id
        AND k.conversation_id = t.conversation_id
        AND k.staff_member_id = app.current_actor()), '[]'))
  FROM app.staff_profile f
  WHERE f.organisation_id = t.organisation_id AND f.id = t.finished_by`;

const TALK = `
  SELECT t.conversation_id AS "conversationId", t.version, t.held_on AS "heldOn",
    p.name AS "staffName", (${ASSESSMENT}) AS assessment, (${GOAL}) AS goal, (${STEP}) AS step,
    t.plan_version_number AS "agreedVersion", t.on_copy AS "onCopy", (${NEXT}) AS next,
    (${AFTER}) AS after
  FROM app.talk t JOIN app.staff_profile p
    ON p.organisation_id = t.organisation_id AND p.id = t.staff_member_id
  WHERE t.client_id = $1 AND t.conversation_id = $2`;

/** What came of a talk, in one statement; undefined when there was no such talk. */
export async function readTalk(
  database: Database,
  clientId: string,
  conversationId: string,
): Promise<TalkRow | undefined> {
  const [row] = await database.query<TalkRow>(TALK, [clientId, conversationId]);
  return row;
}

/** The moment it is this time here on a day. */
export async function momentHere(
  database: Database,
  day: CalendarDay,
  time: string,
): Promise<Date> {
  const sql = `SELECT ($1::date + $2::time) AT TIME ZONE 'Europe/Amsterdam' AS moment`;
  const [row] = await database.query<{ moment: Date }>(sql, [day, time]);
  if (!row) throw new Error('A statement without FROM gives one row.');
  return row.moment;
}

/** Whether somebody interprets for a client. */
export async function needsInterpreter(database: Database, clientId: string): Promise<boolean> {
  const sql = 'SELECT interpreter FROM app.contact_preference WHERE client_id = $1';
  const [row] = await database.query<{ interpreter: boolean }>(sql, [clientId]);
  return row?.interpreter ?? false;
}

/** Holds a conversation until the request is done, so that one talk is saved at a time. */
export async function holdConversation(
  database: Database,
  clientId: string,
  id: string,
): Promise<void> {
  const sql = `SELECT FROM app.conversation WHERE client_id = $1 AND id = $2 FOR NO KEY UPDATE`;
  await database.query(sql, [clientId, id]);
}

/** Who of the colleagues changed a record last, and when. */
export async function lastChange(
  database: Database,
  table: 'assessment' | 'goal',
  id: string,
): Promise<LastChange> {
  const [row] = await database.query<LastChange>(
    `SELECT p.name AS "theirsBy", c.at FROM audit.last_change($1, $2) c
     LEFT JOIN app.staff_profile p ON p.id = c.staff_member_id`,
    [table, id],
  );
  return row ?? { theirsBy: null, at: null };
}

interface DomainWords {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly reasons: Readonly<Record<string, string>>;
}

const DOMAIN_WORDS = `
  SELECT d.id, d.title, ARRAY(SELECT l.sentence FROM app.level l
      WHERE l.organisation_id = d.organisation_id AND l.life_domain_id = d.id
      ORDER BY l.level) AS sentences,
    (SELECT json_object_agg(r ->> 'key', r ->> 'label')
      FROM jsonb_array_elements(t.scale -> 'noLevel') r) AS reasons
  FROM app.life_domain d JOIN app.bridge_template t
    ON t.organisation_id = d.organisation_id AND t.id = d.template_id
  WHERE d.id = ANY ($1::uuid[])`;

const SAME_DOMAINS = `
  SELECT o.id AS here, n.id AS there, ARRAY(SELECT l.level
      FROM app.level l JOIN app.level m ON m.organisation_id = l.organisation_id
        AND m.life_domain_id = n.id AND m.level = l.level AND m.sentence = l.sentence
      WHERE l.organisation_id = o.organisation_id AND l.life_domain_id = o.id) AS levels
  FROM app.life_domain o JOIN app.life_domain n
    ON n.organisation_id = o.organisation_id AND n.code = o.code
  WHERE o.template_id = $1 AND n.template_id = $2`;

/** The life domains that stand in two versions of the bridge, and where they say the same. */
export function sameDomains(
  database: Database,
  templateId: string,
  otherId: string,
): Promise<SameDomain[]> {
  return database.query<SameDomain>(SAME_DOMAINS, [templateId, otherId]);
}

/** How ratings are said in the words of the bridge they were given along. */
export async function ratingWords(
  database: Database,
  ratings: readonly SaidRating[],
): Promise<RatingWords> {
  const ids = ratings.map(({ lifeDomainId }) => lifeDomainId);
  const rows = await database.query<DomainWords>(DOMAIN_WORDS, [ids]);
  const known = new Map(rows.map((row) => [row.id, row]));
  return {
    domain: (id) => known.get(id)?.title ?? null,
    sentence: ({ lifeDomainId, level, reason, ownWords }) => {
      const { sentences = [], reasons = {} } = known.get(lifeDomainId) ?? {};
      const said = level === null ? reasons[reason ?? ''] : sentences[level - 1];
      return [said, ownWords].filter(Boolean).join('\n');
    },
  };
}
