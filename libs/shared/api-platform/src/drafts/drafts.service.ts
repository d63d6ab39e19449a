import { Injectable } from '@nestjs/common';
import {
  addDays,
  DRAFT_DAYS,
  type DraftForm,
  longestDraft,
  TALK_IDLE_SECONDS,
} from '@ademruimte/contracts';
import { MoreThanOrEqual } from 'typeorm';
import { Clock } from '../clock';
import { Database } from '../database';
import { DomainError, FieldsInvalid, NotFound, RecordChanged } from '../problem';
import { SecretBox } from '../secret-box';
import { Draft } from './draft.entity';
import { emptyDraft, forgetExpiredDrafts, isClosedToCaller, keepDraft } from './draft.queries';

/** A draft as its writer gets it back. */
export interface KeptDraft {
  readonly content: string;
  readonly savedAt: Date;
  readonly revision: number;
}

/**
 * The caller's own draft is about somebody they do not work with any more: it is not read, and not
 * gone either, so a device that still holds the words does not take them for thrown away.
 */
export class DraftClosed extends DomainError {
  readonly code = 'draft-closed';
  readonly status = 404;

  constructor() {
    super('The draft is closed.');
  }
}

/** Keeps what somebody is typing until they send it, so that no text is ever lost. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly box: SecretBox,
  ) {}

  /**
   * The caller's own draft; throws {@link NotFound} when there is none or it is too old, and
   * {@link DraftClosed} when there is one that they may not read any more.
   */
  async get(form: DraftForm, subjectId: string): Promise<KeptDraft> {
    const kept = await this.own(form, subjectId);
    const isClosed = await this.isClosed(form, subjectId);
    if (kept?.ciphertext && isClosed) throw new DraftClosed();
    const draft = isClosed ? null : kept;
    const content = draft ? this.read(draft) : undefined;
    if (!draft || content === undefined) throw new NotFound();
    return { content, savedAt: draft.savedAt, revision: draft.revision };
  }

  /**
   * Keeps the newest text and returns its revision. Without `seen` the last writer of one's own
   * text wins; with it, throws {@link RecordChanged} when another tab or device was faster.
   */
  async keep(form: DraftForm, subjectId: string, content: string, seen?: number): Promise<number> {
    const max = longestDraft(form);
    if (content.length > max) throw FieldsInvalid.of('content', 'too-long', { max });
    const today = this.clock.today();
    await forgetExpiredDrafts(this.database, today);
    const place = Draft.place(this.database.actor.staffMemberId, form, subjectId);
    const ciphertext = this.box.seal(content, place);
    const expiresOn = addDays(today, DRAFT_DAYS);
    const draft = { form, subjectId, ciphertext, savedAt: this.clock.now(), expiresOn };
    const revision = await keepDraft(this.database, draft, seen);
    if (revision === undefined) throw new RecordChanged(await this.current(form, subjectId));
    if (form === 'talk') await this.talking(TALK_IDLE_SECONDS);
    return revision;
  }

  /** Forgets a draft, because it was sent or is not wanted any more. */
  async discard(form: DraftForm, subjectId: string): Promise<void> {
    await emptyDraft(this.database, form, subjectId);
    if (form === 'talk') await this.talking(0);
  }

  /** What another tab or device kept; without content when it was sent or discarded there. */
  private async current(form: DraftForm, subjectId: string): Promise<Record<string, unknown>> {
    const draft = await this.find(form, subjectId);
    return {
      content: (draft && this.read(draft)) ?? null,
      savedAt: draft?.savedAt.toISOString() ?? null,
      revision: draft?.revision ?? 0,
    };
  }

  private async find(form: DraftForm, subjectId: string): Promise<Draft | null> {
    return (await this.isClosed(form, subjectId)) ? null : this.own(form, subjectId);
  }

  /** An emergency is typed before the file is open. */
  private async isClosed(form: DraftForm, subjectId: string): Promise<boolean> {
    if (form === 'emergency') return false;
    return isClosedToCaller(this.database, subjectId, this.clock.today());
  }

  private own(form: DraftForm, subjectId: string): Promise<Draft | null> {
    const { staffMemberId } = this.database.actor;
    const expiresOn = MoreThanOrEqual(this.clock.today());
    const where = { staffMemberId, form, subjectId, expiresOn };
    return this.database.repository(Draft).findOneBy(where);
  }

  private read({ ciphertext, staffMemberId, form, subjectId }: Draft): string | undefined {
    return ciphertext
      ? this.box.open(ciphertext, Draft.place(staffMemberId, form, subjectId))
      : undefined;
  }

  /** Whoever keeps a talk is in conversation: their session may rest longer. */
  private async talking(seconds: number): Promise<void> {
    await this.database.query('SELECT app.keep_talking($1, make_interval(secs => $2))', [
      this.database.actor.sessionId,
      seconds,
    ]);
  }
}
