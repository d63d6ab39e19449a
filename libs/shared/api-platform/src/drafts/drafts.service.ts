import { Injectable } from '@nestjs/common';
import { addDays, DRAFT_DAYS, type DraftForm } from '@ademruimte/contracts';
import { MoreThanOrEqual } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../clock';
import { Database } from '../database';
import { NotFound } from '../problem';
import { SecretBox } from '../secret-box';
import { Draft } from './draft.entity';

/** A draft as its writer gets it back. */
export interface KeptDraft {
  readonly content: string;
  readonly savedAt: Date;
}

/** Keeps what somebody is typing until they send it, so that no text is ever lost. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly box: SecretBox,
  ) {}

  /** The caller's own draft; throws {@link NotFound} when there is none or it is too old. */
  async get(form: DraftForm, subjectId: string): Promise<KeptDraft> {
    const { staffMemberId } = this.database.actor;
    const expiresOn = MoreThanOrEqual(this.clock.today());
    const where = { staffMemberId, form, subjectId, expiresOn };
    const draft = await this.database.repository(Draft).findOneBy(where);
    const place = Draft.place(staffMemberId, form, subjectId);
    const content = draft && this.box.open(draft.ciphertext, place);
    if (!draft || typeof content !== 'string') throw new NotFound();
    return { content, savedAt: draft.savedAt };
  }

  /** Keeps the newest text in place of what was there; the last writer of one's own text wins. */
  async keep(form: DraftForm, subjectId: string, content: string): Promise<void> {
    const { staffMemberId } = this.database.actor;
    const expiresOn = addDays(this.clock.today(), DRAFT_DAYS);
    const ciphertext = this.box.seal(content, Draft.place(staffMemberId, form, subjectId));
    const savedAt = this.clock.now();
    await this.database
      .repository(Draft)
      .upsert({ id: uuidv7(), staffMemberId, form, subjectId, ciphertext, savedAt, expiresOn }, [
        'organisationId',
        'staffMemberId',
        'form',
        'subjectId',
      ]);
    await this.forgetExpired();
  }

  /** Forgets a draft, because it was sent or is not wanted any more. */
  async discard(form: DraftForm, subjectId: string): Promise<void> {
    const { staffMemberId } = this.database.actor;
    await this.database.repository(Draft).delete({ staffMemberId, form, subjectId });
  }

  /** One's own old drafts go when one writes a new one: no job, and nobody else's are touched. */
  private async forgetExpired(): Promise<void> {
    await this.database.query(
      'DELETE FROM app.draft WHERE staff_member_id = app.current_actor() AND expires_on < $1',
      [this.clock.today()],
    );
  }
}
