import { inject, Injectable } from '@angular/core';
import {
  type AssessmentResponse,
  BridgeService,
  ifMatch,
  newId,
  versionAfter,
} from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';

/** A browser sends a request of a closing page only when it is small; this stays well below. */
const SMALL_ENOUGH = 20_000;

/** Writes a bridge that is being filled in; a draft that is not there yet is made first. */
@Injectable()
export class AssessmentWriter {
  private readonly server = inject(BridgeService);

  /** Puts everything said in place of what the server has; answers with the new version. */
  async save(clientId: string, draft: AssessmentResponse, leaving = false): Promise<number> {
    const { id, kind, heldOn, ratings } = draft;
    if (draft.version === 0) {
      await firstValueFrom(this.server.startAssessment(clientId, { id, kind, heldOn }));
    }
    const before = draft.version || 1;
    const keepalive = leaving && JSON.stringify(ratings).length < SMALL_ENOUGH;
    const options = { headers: ifMatch(before), observe: 'response', keepalive } as const;
    const answer = await firstValueFrom(
      this.server.rateAssessment(clientId, id, { ratings }, options),
    );
    return versionAfter(answer, before);
  }

  /** Puts the kind and day of a draft right; answers with the new version. */
  async describe(clientId: string, draft: AssessmentResponse): Promise<number> {
    const { id, version, kind, heldOn } = draft;
    const options = { headers: ifMatch(version), observe: 'response' } as const;
    const moment = { kind, heldOn };
    const answer = await firstValueFrom(
      this.server.describeAssessment(clientId, id, moment, options),
    );
    return versionAfter(answer, version);
  }

  finalise(clientId: string, { id, version }: AssessmentResponse): Promise<void> {
    const headers = ifMatch(version);
    return firstValueFrom(this.server.finaliseAssessment(clientId, id, { headers }));
  }

  discard(clientId: string, { id, version }: AssessmentResponse): Promise<void> {
    const headers = ifMatch(version);
    return firstValueFrom(this.server.discardAssessment(clientId, id, { headers }));
  }

  /** Makes a discarded draft again, with all that was in it. */
  async restore(clientId: string, draft: AssessmentResponse): Promise<void> {
    if (draft.ratings.length > 0) {
      await this.save(clientId, { ...draft, id: newId(), version: 0 });
    }
  }

  /** The draft a colleague began meanwhile. */
  async underWay(clientId: string): Promise<AssessmentResponse> {
    const { draft } = await firstValueFrom(this.server.getBridge(clientId));
    if (!draft) throw new Error('A draft that is under way can be read.');
    return firstValueFrom(this.server.getAssessment(clientId, draft.id));
  }
}
