import { HttpErrorResponse } from '@angular/common/http';
import type { UrgentWanted } from '@ademruimte/clients-ui';
import { ClientsService, codeOf, isSilence, type Json } from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';
import { calmly } from '../send/parts-of';

/** Something urgent as it stands in the document: what it is, and how far it got. */
export interface UrgentInTalk {
  readonly wanted: UrgentWanted;
  readonly sent: boolean;
  /** Why the server did not take it; then a person has to look. */
  readonly refused?: string;
  /** Somebody passed it on in another way. */
  readonly settled?: true;
}

/** Sends one urgent need, once however often it is tried; answers with the value to keep. */
export async function sendUrgent(
  server: ClientsService,
  clientId: string,
  id: string,
  value: Json,
): Promise<Json> {
  const { wanted } = value as unknown as UrgentInTalk;
  const kept = (outcome: object) => ({ wanted: { ...wanted }, sent: false, ...outcome });
  try {
    await firstValueFrom(server.recordUrgentNeed(clientId, { ...wanted, id }, calmly()));
    return kept({ sent: true });
  } catch (error) {
    if (!(error instanceof HttpErrorResponse) || mayWorkLater(error)) throw error;
    const why = codeOf(error) ?? 'unexpected';
    return kept(why === 'already-exists' ? { sent: true } : { refused: why });
  }
}

function mayWorkLater(error: HttpErrorResponse): boolean {
  return isSilence(error) || [401, 429].includes(error.status) || error.status >= 500;
}
