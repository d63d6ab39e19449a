import { OrganisationRecord } from '@ademruimte/api-platform';
import type { AssessmentKind, AssessmentStatus, CalendarDay } from '@ademruimte/contracts';
import { Column, Entity, OneToMany } from 'typeorm';
import {
  AssessmentEmpty,
  AssessmentFinal,
  DomainNotInTemplate,
  ReasonNotForRater,
} from './bridge.errors';
import { DomainRating } from './domain-rating.entity';
import { requireWellFormed, type SaidRating } from './said-rating';

/** One moment along one version of the bridge: a draft while people talk, then history. */
@Entity('assessment')
export class Assessment extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('uuid', { name: 'template_id' }) templateId: string;

  @Column('text') kind: AssessmentKind;

  @Column('text') status: AssessmentStatus;

  @Column('date', { name: 'held_on' }) heldOn: CalendarDay;

  @Column('timestamptz', { name: 'finalised_at', nullable: true }) finalisedAt: Date | null;

  @Column('uuid', { name: 'finalised_by', nullable: true }) finalisedBy: string | null;

  @OneToMany(() => DomainRating, (rating) => rating.assessment) ratings: DomainRating[];

  /** What kind of moment it is and when people talked can be put right while it is a draft. */
  describe({ kind, heldOn }: MomentDescription): void {
    this.requireDraft();
    this.kind = kind;
    this.heldOn = heldOn;
  }

  /**
   * Puts what was said in place of what the draft held; client and worker may differ, and both
   * stay. `domainIds` are the life domains of the template; `newId` makes ids for new ratings.
   * Returns the ratings that are no longer there.
   */
  rate(said: readonly SaidRating[], domainIds: ReadonlySet<string>, newId: () => string) {
    this.requireDraft();
    requireWellFormed(said);
    if (said.some((one) => !mayGive(one))) throw new ReasonNotForRater();
    if (said.some((one) => !domainIds.has(one.lifeDomainId))) throw new DomainNotInTemplate();
    const before = this.ratings;
    this.ratings = said.map((one) => {
      const known = before.find((rating) => isAbout(rating, one)) ?? this.newRating(newId());
      return Object.assign(known, one);
    });
    return before.filter((rating) => !this.ratings.includes(rating));
  }

  /** Makes it history; one rated domain is enough, all others may be left out. */
  finalise(by: string, at: Date): void {
    this.requireDraft();
    if (!this.ratings.length) throw new AssessmentEmpty();
    this.status = 'final';
    this.finalisedAt = at;
    this.finalisedBy = by;
  }

  /** Refuses what only a draft allows. */
  requireDraft(): void {
    if (this.status === 'final') throw new AssessmentFinal();
  }

  /** The assessment as people read it; own words about what is in `closed` stay behind. */
  read(closed: ReadonlySet<string> = new Set()): AssessmentView {
    const { id, version, kind, status, heldOn, templateId } = this;
    const ratings = this.ratings
      .map(asSaid)
      .map((one) => (closed.has(one.lifeDomainId) ? { ...one, ownWords: null } : one));
    return { id, version, kind, status, heldOn, templateId, ratings };
  }

  /** What a colleague compares with their own. Own words of what became history stay there. */
  override snapshot(): AssessmentView {
    const all = new Set(this.ratings.map(({ lifeDomainId }) => lifeDomainId));
    return this.status === 'final' ? this.read(all) : this.read();
  }

  private newRating(id: string): DomainRating {
    const { clientId, templateId, id: assessmentId } = this;
    return Object.assign(new DomainRating(), { id, clientId, templateId, assessmentId });
  }
}

/** What kind of moment it is, and on which day people talked. */
export type MomentDescription = Pick<Assessment, 'kind' | 'heldOn'>;

/** An assessment as people read it. */
export type AssessmentView = Pick<
  Assessment,
  'id' | 'version' | 'kind' | 'status' | 'heldOn' | 'templateId'
> & { ratings: SaidRating[] };

/** "Rather not now" is the client's to say; "need not be known" is the worker's duty. */
function mayGive({ reason, ratedBy }: SaidRating): boolean {
  if (reason === 'not_now') return ratedBy === 'client';
  return reason !== 'not_needed' || ratedBy === 'worker';
}

function asSaid({ lifeDomainId, ratedBy, level, reason, ownWords }: DomainRating): SaidRating {
  return { lifeDomainId, ratedBy, level, reason, ownWords };
}

function isAbout(rating: DomainRating, said: SaidRating): boolean {
  return rating.lifeDomainId === said.lifeDomainId && rating.ratedBy === said.ratedBy;
}
