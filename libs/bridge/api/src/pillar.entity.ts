import { OrganisationRecord } from '@ademruimte/api-platform';
import { Column, Entity, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { BridgeTemplate } from './bridge-template.entity';
import { LifeDomain } from './life-domain.entity';

/** One pier of the bridge: life domains that belong together. */
@Entity('pillar')
export class Pillar extends OrganisationRecord {
  @Column('uuid', { name: 'template_id' }) templateId: string;

  @ManyToOne(() => BridgeTemplate, (template) => template.pillars)
  @JoinColumn({ name: 'template_id' })
  template: Relation<BridgeTemplate>;

  /** The same in every version of the bridge, so that versions can be laid beside each other. */
  @Column('text') code: string;

  @Column('text') title: string;

  @Column('text') intro: string;

  @Column('int') position: number;

  @OneToMany(() => LifeDomain, (domain) => domain.pillar) domains: LifeDomain[];
}
