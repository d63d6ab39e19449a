import { inject, Injectable } from '@angular/core';
import type { UrgentHandled, UrgentNeedView, UrgentWanted } from '@ademruimte/clients-ui';
import { ClientsService, ifMatch, versionAfter } from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';

/** What can be done with what cannot wait; a refusal of the server is thrown on. */
@Injectable({ providedIn: 'root' })
export class UrgentActions {
  private readonly clients = inject(ClientsService);

  /** Something urgent was heard; the same id sent twice is one record. */
  async record(clientId: string, id: string, wanted: UrgentWanted): Promise<void> {
    await firstValueFrom(this.clients.recordUrgentNeed(clientId, { id, ...wanted }));
  }

  /** Something about it is otherwise now; the day it was heard stays. */
  async change(
    clientId: string,
    { id, version }: Pick<UrgentNeedView, 'id' | 'version'>,
    { kind, about, text, endDate, actsOwner, actsName }: UrgentWanted,
  ): Promise<void> {
    const wanted = { kind, about, text, endDate, actsOwner, actsName };
    const headers = ifMatch(version);
    await firstValueFrom(this.clients.changeUrgentNeed(clientId, id, wanted, { headers }));
  }

  /** Somebody took care of it, with how it ended if that was said. Answers with the way back. */
  async handle(
    clientId: string,
    { need: { id, version }, outcome }: UrgentHandled,
  ): Promise<() => Promise<void>> {
    const options = { headers: ifMatch(version), observe: 'response' } as const;
    const answer = await firstValueFrom(
      this.clients.handleUrgentNeed(clientId, id, { outcome }, options),
    );
    const headers = ifMatch(versionAfter(answer, version));
    return async () => {
      await firstValueFrom(this.clients.reopenUrgentNeed(clientId, id, { headers }));
    };
  }
}
