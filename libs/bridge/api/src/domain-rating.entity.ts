import { OrganisationRecord } from '@ademruimte/api-platform';
import type { NoLevelReason, Rater } from '@ademruimte/contracts';
import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { Assessment } from './assessment.entity';

/**
 * What one of the two said about one life domain at one moment: a level, or a reason for none.
 * What was not talked about has no rating at all.
 */
@Entity('domain_rating')
export class DomainRating extends OrganisationRecord {
  @Column('uuid', { name: 'client_id' }) clientId: string;

  @Column('uuid', { name: 'assessment_id' }) assessmentId: string;

  @ManyToOne(() => Assessment, (assessment) => assessment.ratings)
  @JoinColumn({ name: 'assessment_id' })
  assessment: Relation<Assessment>;

  @Column('uuid', { name: 'template_id' }) templateId: string;

  @Column('uuid', { name: 'life_domain_id' }) lifeDomainId: string;

  @Column('text', { name: 'rated_by' }) ratedBy: Rater;

  @Column('int', { nullable: true }) level: number | null;

  @Column('text', { nullable: true }) reason: NoLevelReason | null;

  @Column('text', { name: 'own_words', nullable: true }) ownWords: string | null;
}
