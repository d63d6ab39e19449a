import { OrganisationRecord } from '@ademruimte/api-platform';
import { Column, Entity, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { LifeDomain } from './life-domain.entity';

/** One of the five sentences of a life domain; a rating points at it, never at a bare number. */
@Entity('level')
export class Level extends OrganisationRecord {
  @Column('uuid', { name: 'template_id' }) templateId: string;

  @Column('uuid', { name: 'life_domain_id' }) lifeDomainId: string;

  @ManyToOne(() => LifeDomain, (domain) => domain.levels)
  @JoinColumn({ name: 'life_domain_id' })
  domain: Relation<LifeDomain>;

  /** 1 (help is needed now) to 5 (strong). */
  @Column('int') level: number;

  @Column('text') sentence: string;
}
