import {
  type Database,
  sqlDay,
  sqlHoldsOn,
  sqlMoment,
  sqlOpensFileOn,
} from '@ademruimte/api-platform';
import type { CalendarDay, GrantedPart, Relation } from '@ademruimte/contracts';
import type {
  ExpertInvitationResponse,
  HelperOutside,
  OwnInvitation,
  PersonWithAccess,
  SharingAgreementResponse,
} from './who-sees-what.dto';

/** Somebody who has access today, before the matrix says to what. */
export type PersonRow = Omit<PersonWithAccess, 'sees' | 'lifeDomains' | 'because'> & {
  readonly because: Exclude<Relation, 'team_lead_with_purpose' | 'none'>;
  /** Whether a purpose opens the notes today. */
  readonly withPurpose: boolean;
  readonly granted: readonly { readonly part: GrantedPart; readonly title: string | null }[];
};

/** Who has access to a client and what was agreed, as PostgreSQL builds it. */
export interface WhoSeesWhatRow {
  readonly people: PersonRow[];
  readonly helpers: HelperOutside[];
  readonly agreements: SharingAgreementResponse[];
  readonly invitations: ExpertInvitationResponse[];
}

/** The name of the life domain with a code, newest template first. */
const TITLE = (code: string) => `(SELECT d.title FROM app.life_domain d
  JOIN app.bridge_template t ON t.organisation_id = d.organisation_id AND t.id = d.template_id
  WHERE d.code = ${code} ORDER BY t.number DESC LIMIT 1)`;

const SENSITIVE = (code: string) =>
  `EXISTS (SELECT FROM app.life_domain d WHERE d.code = ${code} AND d.sensitive)`;

const GRANTED = `
  SELECT coalesce(json_agg(json_build_object('part', g.part,
    'title', ${TITLE('g.life_domain_code')}) ORDER BY g.part, g.life_domain_code), '[]')
  FROM app.access_grant g WHERE g.client_id = $1 AND g.staff_member_id = a.staff_member_id
    AND a.kind = 'experience_expert' AND g.ended_at IS NULL AND ${sqlHoldsOn('g', '$2')}`;

// $1 client, $2 today, $3 now.
const PEOPLE = `
  SELECT a.staff_member_id, a.kind AS because, a.from_day, a.until_day, NULL AS until_moment,
    false AS with_purpose, (${GRANTED}) AS granted
  FROM app.assignment a WHERE a.client_id = $1 AND ${sqlOpensFileOn('a', '$2')}
  UNION ALL
  SELECT m.staff_member_id, 'team_lead', min(m.from_day), max(m.until_day), NULL,
    EXISTS (SELECT FROM app.note_purpose p WHERE p.client_id = $1 AND p.day = $2
      AND p.staff_member_id = m.staff_member_id), '[]'::json
  FROM app.membership m JOIN app.client c
    ON c.organisation_id = m.organisation_id AND c.team_id = m.team_id
  WHERE c.id = $1 AND m.role = 'team_lead' AND ${sqlHoldsOn('m', '$2')}
  GROUP BY m.staff_member_id
  UNION ALL
  SELECT b.staff_member_id, 'break_glass', ${sqlDay('b.opened_at')}, NULL,
    ${sqlMoment('b.until')}, false, '[]'::json
  FROM app.break_glass b WHERE b.client_id = $1 AND b.until > $3`;

const ORDER = `array_position(ARRAY['lead_worker', 'co_worker', 'stand_in', 'experience_expert',
  'team_lead', 'break_glass'], x.because)`;

const AGREEMENTS = `
  SELECT json_build_object('id', s.id, 'version', s.version, 'withKind', s.with_kind,
    'name', coalesce(s.name, p.name, h.name), 'parts', s.parts,
    'lifeDomains', (SELECT coalesce(json_agg(json_build_object('code', shared.code,
        'title', coalesce(${TITLE('shared.code')}, shared.code),
        'sensitive', ${SENSITIVE('shared.code')}) ORDER BY shared.code), '[]')
      FROM unnest(s.life_domain_codes) AS shared (code)),
    'fromDay', s.from_day, 'untilDay', s.until_day, 'agreedHow', s.agreed_how,
    'agreedOn', s.agreed_on, 'withdrawnOn', ${sqlDay('s.withdrawn_at')}) AS shown, s.id
  FROM app.sharing_agreement s
  LEFT JOIN app.staff_profile p
    ON p.organisation_id = s.organisation_id AND p.id = s.staff_member_id
  LEFT JOIN app.helper h ON h.organisation_id = s.organisation_id AND h.id = s.helper_id
  WHERE s.client_id = $1`;

const INVITATIONS = `
  SELECT json_build_object('id', i.id, 'version', i.version, 'staffMemberId', i.staff_member_id,
    'name', p.name, 'invitedByName', b.name, 'toldOn', i.told_on, 'how', i.how,
    'state', i.state, 'toldOtherOn', i.told_other_on) AS shown, i.id
  FROM app.expert_invitation i
  JOIN app.staff_profile p ON p.organisation_id = i.organisation_id AND p.id = i.staff_member_id
  JOIN app.staff_profile b ON b.organisation_id = i.organisation_id AND b.id = i.invited_by
  WHERE i.client_id = $1`;

const WHO_SEES_WHAT = `
  SELECT (SELECT coalesce(json_agg(json_build_object('staffMemberId', x.staff_member_id,
        'name', p.name, 'because', x.because, 'fromDay', x.from_day, 'untilDay', x.until_day,
        'untilMoment', x.until_moment, 'withPurpose', x.with_purpose, 'granted', x.granted)
      ORDER BY ${ORDER}, p.name), '[]')
    FROM (${PEOPLE}) x JOIN app.staff_profile p ON p.id = x.staff_member_id) AS people,
  (SELECT coalesce(json_agg(json_build_object('id', h.id, 'name', h.name, 'role', h.role,
        'organisationName', h.organisation_name, 'mayKnow', h.may_know) ORDER BY h.name), '[]')
    FROM app.helper h WHERE h.client_id = $1 AND h.ended_on IS NULL) AS helpers,
  (SELECT coalesce(json_agg(shown ORDER BY id DESC), '[]') FROM (${AGREEMENTS}) y) AS agreements,
  (SELECT coalesce(json_agg(shown ORDER BY id DESC), '[]') FROM (${INVITATIONS}) z)
    AS invitations`;

/** Who has access to a client today, and what was agreed about it, in one statement. */
export async function whoSeesWhat(
  database: Database,
  clientId: string,
  today: CalendarDay,
  now: Date,
): Promise<WhoSeesWhatRow> {
  const [row] = await database.query<WhoSeesWhatRow>(WHO_SEES_WHAT, [clientId, today, now]);
  if (!row) throw new Error('A statement without FROM gives one row.');
  return row;
}

/** An invitation of the caller, with the client it is about for the log alone. */
export type OwnInvitationRow = OwnInvitation & { readonly about: string };

/** What the caller was asked and did not answer, and where they work along today. */
export async function ownInvitations(
  database: Database,
  today: CalendarDay,
): Promise<OwnInvitationRow[]> {
  return database.query<OwnInvitationRow>(
    `SELECT i.id, i.version, i.state, c.call_name AS "callName", c.id AS about,
       CASE WHEN i.state = 'accepted' THEN c.id END AS "clientId"
     FROM app.expert_invitation i JOIN app.client c
       ON c.organisation_id = i.organisation_id AND c.id = i.client_id
     WHERE i.staff_member_id = app.current_actor() AND c.status IN ('active', 'paused')
       AND (i.state = 'open' OR i.state = 'accepted' AND EXISTS (
         SELECT FROM app.assignment a WHERE a.organisation_id = i.organisation_id
           AND a.client_id = i.client_id AND a.staff_member_id = i.staff_member_id
           AND a.kind = 'experience_expert' AND ${sqlOpensFileOn('a', '$1')}))
     ORDER BY i.state DESC, c.call_name, i.id`,
    [today],
  );
}

/** Which of these codes name a life domain of the own organisation. */
export async function knownLifeDomains(
  database: Database,
  codes: readonly string[],
): Promise<string[]> {
  const rows = await database.query<{ code: string }>(
    'SELECT DISTINCT code FROM app.life_domain WHERE code = ANY($1::text[])',
    [codes],
  );
  return rows.map(({ code }) => code);
}

/** Whether somebody outside the team helps this client now. */
export async function helpsClient(
  database: Database,
  clientId: string,
  helperId: string,
): Promise<boolean> {
  const rows = await database.query(
    'SELECT FROM app.helper WHERE client_id = $1 AND id = $2 AND ended_on IS NULL',
    [clientId, helperId],
  );
  return rows.length > 0;
}

/** Whether a client is supported now; nobody begins with somebody whose support has ended. */
export async function isSupported(database: Database, clientId: string): Promise<boolean> {
  const rows = await database.query(
    `SELECT FROM app.client WHERE id = $1 AND status IN ('active', 'paused')`,
    [clientId],
  );
  return rows.length > 0;
}

/** Who leads a client today. */
export async function leadsOf(
  database: Database,
  clientId: string,
  today: CalendarDay,
): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `SELECT a.staff_member_id AS id FROM app.assignment a
     WHERE a.client_id = $1 AND a.kind = 'lead_worker' AND ${sqlOpensFileOn('a', '$2')}`,
    [clientId, today],
  );
  return rows.map(({ id }) => id);
}
