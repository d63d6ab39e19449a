import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import { BridgeTemplateResponse, BridgeTemplates } from '@ademruimte/bridge-api';
import type { TalkKit } from './talk-kit.dto';
import { readTalkKit } from './talk-kit.queries';

/** Packs all a talk needs, so that it can be held where there is no network. */
@Injectable()
export class TalkKits {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly templates: BridgeTemplates,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** The kit for a talk with one client; that it was handed out is written down. */
  async pack(clientId: string): Promise<TalkKit> {
    await this.access.require(clientId, 'conversation:edit');
    const today = this.clock.today();
    const { templateId, hasFinal, planned, ...row } = await readTalkKit(
      this.database,
      clientId,
      today,
    );
    // What is said joins the draft under way, so it is said along the same version of the bridge.
    const template = await this.templates.get(
      templateId ?? (await this.templates.requireCurrentId()),
    );
    const { maxDomainsPerTalk, opening, closing, stressExplained } = template.conversation;
    await this.readLog.opened(clientId);
    return {
      ...row,
      today,
      serverNow: this.clock.now().toISOString(),
      template: BridgeTemplateResponse.from(template),
      maxDomains: maxDomainsPerTalk,
      opening: [...opening],
      closing: [...closing],
      stressExplained,
      period: template.scale.period,
      plannedConversation: planned[0] ?? null,
      nextConversation: planned[1] ?? null,
      assessmentKind: hasFinal ? 'progress' : 'intake',
    };
  }
}
