import { type Database, sqlHoldsOn, sqlOpensFileOn } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import type { HouseholdMemberResponse, SharedGoal } from './household.dto';

/** A household as the members' page needs it. */
export interface HouseholdRow {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly members: HouseholdMemberResponse[];
  readonly sharedGoals: SharedGoal[];
  /** The other clients whose names are shown, for the trail; nobody reads it. */
  readonly others: string[];
}

/** The household client $1 belongs to on day $2. Who has left it sees nothing of it any more. */
const OWN_HOUSEHOLD = `
  SELECT h.organisation_id, h.id, h.name, h.version FROM app.household_member own
  JOIN app.household h ON h.organisation_id = own.organisation_id AND h.id = own.household_id
  WHERE own.client_id = $1 AND ${sqlHoldsOn('own', '$2')}`;

/** Whether the caller works with client k on day $2, or leads their team. */
const MAY_OPEN = `(EXISTS (SELECT FROM app.assignment a
      WHERE a.organisation_id = k.organisation_id AND a.client_id = k.id
        AND a.staff_member_id = app.current_actor() AND ${sqlOpensFileOn('a', '$2')})
    OR EXISTS (SELECT FROM app.membership l
      WHERE l.organisation_id = k.organisation_id AND l.team_id = k.team_id
        AND l.staff_member_id = app.current_actor() AND l.role = 'team_lead'
        AND ${sqlHoldsOn('l', '$2')}))`;

const HOUSEHOLD = `
  WITH own AS (${OWN_HOUSEHOLD}),
  members AS (
    SELECT m.*, k.id AS opened FROM own
    JOIN app.household_member m ON m.organisation_id = own.organisation_id
      AND m.household_id = own.id
    LEFT JOIN app.client k ON k.organisation_id = m.organisation_id AND k.id = m.client_id
      AND ${MAY_OPEN}
  ), safe AS (
    SELECT c.organisation_id, c.id, c.call_name FROM members m
    JOIN app.client c ON c.organisation_id = m.organisation_id AND c.id = m.client_id
    WHERE ${sqlHoldsOn('m', '$2')} AND NOT EXISTS (SELECT FROM app.safe_contact_rule r
      WHERE r.organisation_id = c.organisation_id AND r.client_id = c.id
        AND r.ended_on IS NULL AND r.sharing_confirmed_on IS NULL)
  ), shared AS (
    SELECT safe.call_name, g.position, g.id, CASE WHEN g.shared_with_household THEN g.title END
        AS title,
      coalesce((SELECT json_agg(json_build_object('text', s.text, 'owner', s.owner,
          'dueOn', s.due_on, 'status', s.status) ORDER BY s.due_on, s.id)
        FROM app.action_step s
        WHERE s.organisation_id = g.organisation_id AND s.goal_id = g.id
          AND s.shared_with_household AND s.status <> 'dropped'), '[]'::json) AS steps
    FROM safe JOIN app.goal g ON g.organisation_id = safe.organisation_id
      AND g.client_id = safe.id AND g.status = 'active'
  )
  SELECT own.id, own.name, own.version,
    (SELECT json_agg(json_build_object('id', m.id, 'version', m.version, 'name', m.name,
        'role', m.role, 'isClient', m.opened IS NOT NULL, 'clientId', m.opened,
        'fromDay', m.from_day, 'untilDay', m.until_day)
      ORDER BY ${sqlHoldsOn('m', '$2')} DESC, m.from_day, m.created_at, m.id)
      FROM members m) AS members,
    ARRAY(SELECT m.client_id FROM members m WHERE m.client_id <> $1) AS others,
    coalesce((SELECT json_agg(json_build_object('clientCallName', s.call_name,
        'title', s.title, 'steps', s.steps) ORDER BY s.call_name, s.position, s.id)
      FROM shared s WHERE s.title IS NOT NULL OR s.steps::jsonb <> '[]'), '[]') AS "sharedGoals"
  FROM own`;

/** The household of a client with its members and what they chose to share; one statement. */
export async function householdOf(
  database: Database,
  clientId: string,
  today: CalendarDay,
): Promise<HouseholdRow | undefined> {
  const [row] = await database.query<HouseholdRow>(HOUSEHOLD, [clientId, today]);
  return row;
}

/** The other clients of the household whose support goes on. */
export async function othersOfHousehold(
  database: Database,
  clientId: string,
  today: CalendarDay,
): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `SELECT c.id FROM (${OWN_HOUSEHOLD}) h
     JOIN app.household_member m ON m.organisation_id = h.organisation_id
       AND m.household_id = h.id AND ${sqlHoldsOn('m', '$2')} AND m.client_id <> $1
     JOIN app.client c ON c.organisation_id = m.organisation_id AND c.id = m.client_id
       AND c.status IN ('active', 'paused')
     ORDER BY c.id`,
    [clientId, today],
  );
  return rows.map(({ id }) => id);
}

/**
 * Whether a household would have two lead workers with this client in it, now or later. A lead who
 * hands over today does not count.
 */
export async function wouldHaveTwoLeads(
  database: Database,
  householdId: string,
  clientId: string,
  today: CalendarDay,
): Promise<boolean> {
  const [row] = await database.query<{ two: boolean }>(
    `SELECT EXISTS (
       SELECT FROM app.assignment own, app.household_member m
       JOIN app.client c ON c.organisation_id = m.organisation_id AND c.id = m.client_id
         AND c.status IN ('active', 'paused')
       JOIN app.assignment other ON other.organisation_id = c.organisation_id
         AND other.client_id = c.id AND other.kind = 'lead_worker'
         AND (other.until_day IS NULL OR other.until_day > $3)
       WHERE own.client_id = $2 AND own.kind = 'lead_worker'
         AND (own.until_day IS NULL OR own.until_day > $3)
         AND m.household_id = $1 AND ${sqlHoldsOn('m', '$3')} AND m.client_id <> $2
         AND other.staff_member_id <> own.staff_member_id) AS two`,
    [householdId, clientId, today],
  );
  return row?.two ?? false;
}

/** Whether the household a client is in would have two lead workers once they come back. */
export async function joinsTwoLeads(
  database: Database,
  clientId: string,
  today: CalendarDay,
): Promise<boolean> {
  const [household] = await database.query<{ id: string }>(OWN_HOUSEHOLD, [clientId, today]);
  return household ? wouldHaveTwoLeads(database, household.id, clientId, today) : false;
}
