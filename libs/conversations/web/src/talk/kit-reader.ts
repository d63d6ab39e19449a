import { HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  BridgeService,
  ConversationsService,
  isSilence,
  type Json,
  type KeptDocument,
  type TalkKit,
} from '@ademruimte/web-client';
import { firstValueFrom } from 'rxjs';

/** How long the server may take before people go on with the kit that is kept here. */
export const PATIENCE = 3000;

/** Fetches what a talk needs; without a network the kit that lies in the document serves. */
@Injectable()
export class KitReader {
  private readonly conversations = inject(ConversationsService);
  private readonly bridge = inject(BridgeService);

  /** The kit, with the bridge the talk began on, also when that was retired meanwhile. */
  async read(clientId: string, document: KeptDocument): Promise<TalkKit> {
    const here = document.snapshot() as unknown as TalkKit | undefined;
    const isBegun = document.fields()['conversation.id'] !== undefined;
    const kit = await this.newest(clientId, here, isBegun);
    const templateId = document.fields()['templateId'] as string | undefined;
    const whole = templateId ? await this.onItsBridge(kit, here, templateId) : kit;
    // Only what came just now: when it came tells how wrong the clock here is.
    if (kit !== here) keepKit(document, whole);
    return whole;
  }

  private async newest(
    clientId: string,
    here: TalkKit | undefined,
    isBegun: boolean,
  ): Promise<TalkKit> {
    const fetched = firstValueFrom(this.conversations.getTalkKit(clientId));
    if (!here) return fetched;
    try {
      return await Promise.race([fetched, later(PATIENCE, here)]);
      // What somebody wrote stays in their hands, whatever became of the file or of the bridge.
    } catch (error) {
      if (isBegun || canGoOnWithout(error)) return here;
      throw error;
    }
  }

  private async onItsBridge(
    kit: TalkKit,
    here: TalkKit | undefined,
    templateId: string,
  ): Promise<TalkKit> {
    if (kit.template.id === templateId) return kit;
    const template =
      here?.template.id === templateId
        ? here.template
        : await firstValueFrom(this.bridge.getBridgeTemplate(templateId));
    return { ...kit, template };
  }
}

/** Puts the kit in the document, so that people can go on without a network. */
export function keepKit(document: KeptDocument, kit: TalkKit, at?: number): void {
  document.keepSnapshot(kit as unknown as Json, at);
}

function later<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((done) => setTimeout(() => done(value), milliseconds));
}

function canGoOnWithout(error: unknown): boolean {
  if (!(error instanceof HttpErrorResponse)) return false;
  return isSilence(error) || error.status === 401 || error.status >= 500;
}
