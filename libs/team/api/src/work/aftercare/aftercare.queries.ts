import type { Database } from '@ademruimte/api-platform';
import type { AftercareCheckResponse } from './aftercare.dto';

const CHECKS = `
  SELECT k.id, k.version, k.trajectory_id AS "trajectoryId", k.months, k.how, k.words,
    k.wants_back AS "wantsBack", k.done_on AS "doneOn", p.name AS "doneByName"
  FROM app.aftercare_check k
  JOIN app.staff_profile p ON p.organisation_id = k.organisation_id AND p.id = k.done_by
  WHERE k.organisation_id = app.current_organisation() AND k.client_id = $1
  ORDER BY k.done_on DESC, k.months DESC, k.id`;

/** Every time somebody asked a client how it goes, the newest first. */
export function aftercareOf(
  database: Database,
  clientId: string,
): Promise<AftercareCheckResponse[]> {
  return database.query<AftercareCheckResponse>(CHECKS, [clientId]);
}
