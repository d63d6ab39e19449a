import { sqlMoment, sqlStartOfDay } from '@ademruimte/api-platform/sql';

/**
 * SQL for reminders somebody gives in person or posts, due on a day or before it, of the people `o`
 * in `people`. What it reminds of is still to come; a step is there all its day.
 */
export function sqlRemindersByHand(people: string, day: string, now: string): string {
  return `
  SELECT r.id, r.version, r.channel, r.text, o.id AS client_id, o.call_name,
    ${sqlMoment('r.about_at')} AS about_at, r.due_at,
    EXISTS (SELECT FROM app.safe_contact_rule k WHERE k.organisation_id = o.organisation_id
      AND k.client_id = o.id AND k.ended_on IS NULL) AS has_rule
  FROM ${people} o JOIN app.reminder r
    ON r.organisation_id = o.organisation_id AND r.client_id = o.id
  WHERE r.state = 'planned' AND r.channel IN ('by_hand', 'letter')
    AND r.due_at < ${sqlStartOfDay(`${day}::date + 1`)}
    AND r.about_at > CASE WHEN r.step_id IS NULL THEN ${now}::timestamptz
      ELSE ${sqlStartOfDay(day)} END
    AND o.status = 'active' AND NOT o.shared_only`;
}
