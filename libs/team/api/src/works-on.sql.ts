import { sqlHoldsOn, sqlOpensFileOn } from '@ademruimte/api-platform/sql';

/**
 * SQL that tells whether somebody (`staff`) works on a client (`c`) on a day, or leads their team.
 * An experience expert does not: what workers say to each other may tell what an expert must not
 * know.
 */
export const sqlWorksOn = (staff: string, day: string): string => `
  (EXISTS (SELECT FROM app.assignment a WHERE a.organisation_id = c.organisation_id
      AND a.client_id = c.id AND a.staff_member_id = ${staff} AND a.kind <> 'experience_expert'
      AND ${sqlOpensFileOn('a', day)})
    OR EXISTS (SELECT FROM app.membership m WHERE m.organisation_id = c.organisation_id
      AND m.team_id = c.team_id AND m.staff_member_id = ${staff} AND m.role = 'team_lead'
      AND ${sqlHoldsOn('m', day)}))`;
