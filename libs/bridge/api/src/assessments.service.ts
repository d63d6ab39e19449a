import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid, NotFound } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { Assessment, type AssessmentView, type MomentDescription } from './assessment.entity';
import { AssessmentFinal, AssessmentUnderWay } from './bridge.errors';
import { BridgeTemplates } from './bridge-templates.service';
import { DomainRating } from './domain-rating.entity';
import { added, type SaidRating } from './said-rating';

/** A moment along the bridge to begin. */
export interface NewAssessment extends MomentDescription {
  readonly id?: string | null | undefined;
}

/** A moment of a talk: along which version of the bridge people talked. */
export interface TalkedAlong extends NewAssessment {
  readonly templateId: string;
}

/** Talking along the bridge: begin, rate as far as the talk goes, make it history. */
@Injectable()
export class Assessments {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly templates: BridgeTemplates,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** Begins a draft along the version of the bridge that is in use; returns its id. */
  async start(clientId: string, wanted: NewAssessment): Promise<string> {
    await this.access.require(clientId, 'bridge:rate');
    this.requireNotLater(wanted.heldOn);
    const repository = this.database.repository(Assessment);
    if (await repository.existsBy({ clientId, status: 'draft' })) throw new AssessmentUnderWay();
    return this.startAlong(clientId, await this.templates.requireCurrentId(), wanted);
  }

  /** The draft a client has, with all that was said; nobody changes it until the request is done. */
  async underWay(clientId: string): Promise<AssessmentView | null> {
    await this.access.require(clientId, 'bridge:rate');
    const lock = { mode: 'for_no_key_update' } as const;
    const repository = this.database.repository(Assessment);
    const held = await repository.findOne({ where: { clientId, status: 'draft' }, lock });
    if (!held) return null;
    const relations = { ratings: true };
    return (await repository.findOneOrFail({ where: { id: held.id }, relations })).snapshot();
  }

  /**
   * Adds what was said in a talk to the draft under way, or to a new one along the talk's own
   * version of the bridge, also when that is out of use by now. Returns the id of the draft.
   */
  async join(
    clientId: string,
    { templateId, ...wanted }: TalkedAlong,
    said: readonly SaidRating[],
  ): Promise<string> {
    const draft = await this.underWay(clientId);
    if (draft && draft.templateId !== templateId) throw new AssessmentUnderWay();
    await this.templates.requireKnown(templateId);
    this.requireNotLater(wanted.heldOn);
    const id =
      draft?.id ?? (await this.startAlong(clientId, templateId, await this.free(clientId, wanted)));
    await this.rate(clientId, id, draft?.version ?? 1, added(draft?.ratings ?? [], said));
    return id;
  }

  /**
   * Adds the worker's own view after a talk and makes the draft history, when anything was said. A
   * colleague may have done the last already; then only a view that comes too late is refused.
   */
  async conclude(clientId: string, id: string, said: readonly SaidRating[]): Promise<void> {
    const draft = await this.underWay(clientId);
    if (draft?.id !== id) {
      if (said.length) throw new AssessmentFinal();
      return;
    }
    const ratings = added(draft.ratings, said);
    const version = await this.rate(clientId, id, draft.version, ratings);
    if (ratings.length) await this.finalise(clientId, id, version);
  }

  /**
   * One assessment with everything said; the look is written down. Own words in a sensitive part
   * of life are for who is filling in a draft; otherwise they open along the bridge, on a click.
   */
  async get(clientId: string, id: string): Promise<AssessmentView> {
    const { permissions } = await this.access.require(clientId, 'bridge:read');
    const relations = { ratings: true };
    const repository = this.database.repository(Assessment);
    const assessment = await repository.findOne({ where: { id, clientId }, relations });
    if (!assessment) throw new NotFound();
    const fillsIn = assessment.status === 'draft' && permissions.includes('bridge:rate');
    const closed = await this.templates.sensitiveIds(assessment.templateId);
    await this.readLog.opened(clientId);
    return fillsIn ? assessment.read() : assessment.read(closed);
  }

  /** Puts the kind and day of a draft right; returns the new version. */
  async describe(
    clientId: string,
    id: string,
    version: number,
    moment: MomentDescription,
  ): Promise<number> {
    const assessment = await this.claim(clientId, id, version);
    assessment.describe(moment);
    this.requireNotLater(moment.heldOn);
    await this.database.repository(Assessment).save(assessment);
    return version + 1;
  }

  /** Puts what was said in place of what the draft held; returns the new version. */
  async rate(
    clientId: string,
    id: string,
    version: number,
    said: readonly SaidRating[],
  ): Promise<number> {
    const assessment = await this.claim(clientId, id, version);
    const domainIds = await this.templates.lifeDomainIds(assessment.templateId);
    const gone = assessment.rate(said, domainIds, uuidv7);
    const ratings = this.database.repository(DomainRating);
    await ratings.remove(gone);
    await ratings.save(assessment.ratings);
    return version + 1;
  }

  /** Makes the draft history; returns the new version. */
  async finalise(clientId: string, id: string, version: number): Promise<number> {
    const assessment = await this.claim(clientId, id, version);
    assessment.finalise(this.database.actor.staffMemberId, this.clock.now());
    await this.database.repository(Assessment).save(assessment);
    return version + 1;
  }

  /** Throws a draft away with everything in it. */
  async discard(clientId: string, id: string, version: number): Promise<void> {
    const assessment = await this.claim(clientId, id, version);
    assessment.requireDraft();
    await this.database.repository(DomainRating).remove(assessment.ratings);
    await this.database.repository(Assessment).delete({ id, clientId });
  }

  private async startAlong(
    clientId: string,
    templateId: string,
    { id, kind, heldOn }: NewAssessment,
  ): Promise<string> {
    const repository = this.database.repository(Assessment);
    const what = { clientId, templateId, kind, heldOn, status: 'draft' } as const;
    const assessment = repository.create({ id: id?.toLowerCase() ?? uuidv7(), ...what });
    // Never save(): an id that somebody brings must not overwrite what has it already.
    await repository.insert(assessment);
    return assessment.id;
  }

  /** A talk may go on with a draft a colleague made history meanwhile: then it begins another. */
  private async free(clientId: string, { id, ...wanted }: NewAssessment): Promise<NewAssessment> {
    if (!id) return wanted;
    const repository = this.database.repository(Assessment);
    const taken = await repository.existsBy({ id, clientId, status: 'final' });
    return taken ? wanted : { id, ...wanted };
  }

  private requireNotLater(heldOn: CalendarDay): void {
    if (heldOn > this.clock.today()) throw FieldsInvalid.of('heldOn', 'day-in-future');
  }

  private async claim(clientId: string, id: string, version: number): Promise<Assessment> {
    await this.access.require(clientId, 'bridge:rate');
    return this.database.claim(Assessment, { id, clientId }, version, { ratings: true });
  }
}
