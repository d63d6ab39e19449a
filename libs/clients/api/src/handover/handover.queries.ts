import {
  type Database,
  sqlDay,
  sqlHoldsOn,
  sqlLeftBehind,
  sqlMoment,
} from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import type { HandoverCompanion, HandoverPerson, HandoverResponse } from './handover.dto';

/** A hand-over as it is read; what the reader may do about it follows from who they are. */
export type HandoverRow = Omit<HandoverResponse, 'mayDecide' | 'mayWithdraw'> & {
  readonly proposedBy: string;
  readonly goesWith: string | null;
};

const PERSON = (alias: string) => `json_build_object('id', ${alias}.id, 'name', ${alias}.name)`;
const STAFF = (alias: string, column: string, join = 'JOIN') => `
  ${join} app.staff_profile ${alias}
    ON ${alias}.organisation_id = h.organisation_id AND ${alias}.id = h.${column}`;

// How many stay behind is nobody's business but the giver's and of who decides: not the receiver's.
const HANDOVERS = `
  SELECT h.id, h.version, ${PERSON('giver')} AS "from", ${PERSON('receiver')} AS "to",
    h.proposed_by AS "proposedBy", h.goes_with AS "goesWith", proposer.name AS "proposedByName", h.on_day AS "onDay",
    h.stay_until_day AS "stayUntilDay", h.summary, h.state,
    h.state = 'agreed' AND h.on_day <= $2 AS "hasBegun", decider.name AS "decidedByName",
    ${sqlMoment('h.decided_at')} AS "decidedAt", h.decision_words AS "decisionWords",
    CASE WHEN app.current_actor() IN (h.from_staff_id, h.proposed_by) OR ($3
        AND app.current_actor() <> h.to_staff_id)
      THEN (SELECT count(*)::int FROM app.handover_note n WHERE n.handover_id = h.id
        AND n.organisation_id = h.organisation_id AND NOT n.goes_along) END AS "leftBehind"
  FROM app.handover h ${STAFF('giver', 'from_staff_id')} ${STAFF('receiver', 'to_staff_id')}
  ${STAFF('proposer', 'proposed_by')} ${STAFF('decider', 'decided_by', 'LEFT JOIN')}
  WHERE h.client_id = $1 ORDER BY h.created_at DESC, h.id DESC LIMIT 50`;

/** The hand-overs of a client, the newest first. */
export function handoversOf(
  database: Database,
  clientId: string,
  { today, decides }: { readonly today: CalendarDay; readonly decides: boolean },
): Promise<HandoverRow[]> {
  return database.query<HandoverRow>(HANDOVERS, [clientId, today, decides]);
}

/** Who leads on a day, and until when; with `leads` false the one who led last. */
export interface GiverRow extends HandoverPerson {
  readonly leads: boolean;
  readonly untilDay: CalendarDay | null;
}

const GIVER = `
  SELECT p.id, p.name, ${sqlHoldsOn('a', '$2')} AS leads, a.until_day AS "untilDay"
  FROM app.assignment a JOIN app.staff_profile p
    ON p.organisation_id = a.organisation_id AND p.id = a.staff_member_id
  WHERE a.client_id = $1 AND a.kind = 'lead_worker' AND a.from_day <= $2
  ORDER BY leads DESC, a.from_day DESC, a.id DESC LIMIT 1`;

/** Who gives a client away on a day: who leads then, or else led last. */
export async function giverOn(
  database: Database,
  clientId: string,
  day: CalendarDay,
): Promise<GiverRow | undefined> {
  const [giver] = await database.query<GiverRow>(GIVER, [clientId, day]);
  return giver;
}

/** The caseworkers of a client's team on a day, by name. */
export function caseworkersOfTeam(
  database: Database,
  teamId: string,
  day: CalendarDay,
): Promise<HandoverPerson[]> {
  return database.query<HandoverPerson>(
    `SELECT p.id, p.name FROM app.staff_profile p
     WHERE EXISTS (SELECT FROM app.membership m WHERE m.organisation_id = p.organisation_id
         AND m.staff_member_id = p.id AND m.team_id = $1 AND ${sqlHoldsOn('m', '$2')})
       AND EXISTS (SELECT FROM app.membership m WHERE m.organisation_id = p.organisation_id
         AND m.staff_member_id = p.id AND m.role = 'caseworker' AND ${sqlHoldsOn('m', '$2')})
     ORDER BY p.name, p.id`,
    [teamId, day],
  );
}

/** The names the caller sees of who goes along. */
export async function companions(
  database: Database,
  clientIds: readonly string[],
): Promise<HandoverCompanion[]> {
  return database.query<HandoverCompanion>(
    `SELECT c.id AS "clientId", c.call_name AS "callName" FROM app.client c
     WHERE c.id = ANY ($1::uuid[]) ORDER BY c.call_name, c.id`,
    [clientIds],
  );
}

/** Ids of hand-overs of a client that are proposed, or agreed and not yet begun. */
export async function handoversUnderWay(
  database: Database,
  clientId: string,
  today: CalendarDay,
): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `SELECT h.id FROM app.handover h WHERE h.client_id = $1
       AND (h.state = 'proposed' OR (h.state = 'agreed' AND h.on_day > $2)) ORDER BY h.id`,
    [clientId, today],
  );
  return rows.map(({ id }) => id);
}

/**
 * What was to begin on a day or later no longer will, because somebody else was appointed from that
 * day: a lead of the team decided otherwise.
 */
export async function lapseHandovers(
  database: Database,
  clientIds: readonly string[],
  { fromDay, now }: { readonly fromDay: CalendarDay; readonly now: Date },
): Promise<void> {
  await database.query(
    `UPDATE app.handover SET state = 'withdrawn', decided_at = $3, version = version + 1,
       decided_by = app.current_actor(), updated_at = now()
     WHERE client_id = ANY ($1::uuid[]) AND on_day >= $2 AND (state = 'proposed'
       OR (state = 'agreed' AND on_day > ${sqlDay('$3::timestamptz')}))`,
    [clientIds, fromDay, now],
  );
}

/** A note somebody may choose about. */
export interface ChoosableNote {
  readonly id: string;
  readonly isConfidential: boolean;
}

/** Which of these notes are in a client's file for its worker: none that was left behind before. */
export function notesToChoose(
  database: Database,
  clientId: string,
  { ids, today }: { readonly ids: readonly string[]; readonly today: CalendarDay },
): Promise<ChoosableNote[]> {
  return database.query<ChoosableNote>(
    `SELECT n.id, n.visibility = 'confidential' AS "isConfidential" FROM app.note n
     WHERE n.client_id = $1 AND n.id = ANY ($2::uuid[])
       AND (n.staff_member_id = app.current_actor() OR NOT ${sqlLeftBehind('n', '$3')})`,
    [clientId, ids, today],
  );
}

/** Leads of a client's team. */
export async function teamLeadsOf(
  database: Database,
  clientId: string,
  today: CalendarDay,
): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `SELECT DISTINCT m.staff_member_id AS id FROM app.client c JOIN app.membership m
       ON m.organisation_id = c.organisation_id AND m.team_id = c.team_id
       AND m.role = 'team_lead' AND ${sqlHoldsOn('m', '$2')}
     WHERE c.id = $1`,
    [clientId, today],
  );
  return rows.map(({ id }) => id);
}
