/** SQL that writes a `timestamptz` as the moment answers show, for rows that are built as JSON. */
export function sqlMoment(expression: string): string {
  return `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** SQL for the day it was in the Netherlands at a `timestamptz`. */
export function sqlDay(expression: string): string {
  return `(${expression} AT TIME ZONE 'Europe/Amsterdam')::date`;
}

/** SQL for the moment a day begins in the Netherlands. */
export function sqlStartOfDay(expression: string): string {
  return `((${expression})::date::timestamp AT TIME ZONE 'Europe/Amsterdam')`;
}

/** SQL for a membership or an assignment (`alias`) that holds on a day. */
export function sqlHoldsOn(alias: string, day: string): string {
  return `${alias}.from_day <= ${day} AND (${alias}.until_day IS NULL OR ${alias}.until_day >= ${day})`;
}

/**
 * SQL for a note (`alias`) that was left behind when its client was handed over, as seen on a day:
 * the giver kept it back, or it was confidential and not chosen to go along. Whoever reads notes
 * leaves these out, but for who wrote them and for a team lead with a purpose.
 */
export function sqlLeftBehind(alias: string, day: string): string {
  return `EXISTS (SELECT FROM app.handover given
    LEFT JOIN app.handover_note chosen ON chosen.organisation_id = given.organisation_id
      AND chosen.handover_id = given.id AND chosen.note_id = ${alias}.id
    WHERE given.organisation_id = ${alias}.organisation_id
      AND given.client_id = ${alias}.client_id
      AND given.state = 'agreed' AND given.on_day <= ${day}
      AND (chosen.goes_along IS FALSE OR (chosen.goes_along IS NULL
        AND ${alias}.visibility = 'confidential' AND ${alias}.written_at
          < greatest(${sqlStartOfDay('given.on_day')}, given.decided_at))))`;
}

/**
 * SQL for an assignment (`alias`) that opens a file on a day: it holds, and whoever works in it has
 * the role for it still. Somebody who gets another role leaves the files of the former one.
 */
export function sqlOpensFileOn(alias: string, day: string): string {
  return `${sqlHoldsOn(alias, day)} AND EXISTS (SELECT FROM app.membership held
    WHERE held.organisation_id = ${alias}.organisation_id
      AND held.staff_member_id = ${alias}.staff_member_id AND ${sqlHoldsOn('held', day)}
      AND held.role = CASE ${alias}.kind WHEN 'experience_expert' THEN 'experience_expert'
        ELSE 'caseworker' END)`;
}

/**
 * SQL for whether a sensitive part of life (`code`) of a client was opened for the caller on a day.
 * It matters for who sees only what is shared.
 */
export function sqlGranted(clientId: string, code: string, day: string): string {
  return `EXISTS (SELECT FROM app.access_grant granted
    WHERE granted.organisation_id = app.current_organisation()
      AND granted.client_id = ${clientId} AND granted.staff_member_id = app.current_actor()
      AND granted.part = 'life_domain' AND granted.life_domain_code = ${code}
      AND granted.ended_at IS NULL AND ${sqlHoldsOn('granted', day)})`;
}
