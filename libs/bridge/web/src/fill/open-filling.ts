import { type AssessmentKind, dayOf } from '@ademruimte/contracts';
import {
  type AssessmentResponse,
  type BridgeMoment,
  type BridgeService,
  type BridgeTemplateResponse,
  newId,
} from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';

/** What filling in begins with: the words of the bridge, and what was said already. */
export interface Opened {
  readonly template: BridgeTemplateResponse;
  /** Version 0 is a draft the server does not have yet. */
  readonly draft: AssessmentResponse;
}

/** Goes on with the draft a client has, or prepares a new one; nothing is made before an answer. */
export async function openFilling(server: BridgeService, clientId: string): Promise<Opened> {
  const bridge = await firstValueFrom(server.getBridge(clientId));
  if (!bridge.draft) {
    const template = await firstValueFrom(server.getCurrentBridgeTemplate());
    return { template, draft: newDraft(template.id, bridge.moments) };
  }
  const draft = await firstValueFrom(server.getAssessment(clientId, bridge.draft.id));
  return { template: await firstValueFrom(server.getBridgeTemplate(draft.templateId)), draft };
}

function newDraft(templateId: string, moments: readonly BridgeMoment[]): AssessmentResponse {
  return {
    id: newId(),
    version: 0,
    status: 'draft',
    kind: likelyKind(moments),
    heldOn: dayOf(new Date()),
    templateId,
    ratings: [],
  };
}

/** The first time, and after a farewell, it is an intake; in between it is about what changed. */
function likelyKind([newest]: readonly BridgeMoment[]): AssessmentKind {
  return !newest || newest.kind === 'exit' ? 'intake' : 'progress';
}
