import { OrganisationRecord } from '@ademruimte/api-platform';
import { Column, Entity, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import type { AppliesTo, Guidance } from './content/bridge-content';
import { Level } from './level.entity';
import { Pillar } from './pillar.entity';

/** A part of somebody's life to talk about, with words that help to talk about it. */
@Entity('life_domain')
export class LifeDomain extends OrganisationRecord {
  @Column('uuid', { name: 'template_id' }) templateId: string;

  @Column('uuid', { name: 'pillar_id' }) pillarId: string;

  @ManyToOne(() => Pillar, (pillar) => pillar.domains)
  @JoinColumn({ name: 'pillar_id' })
  pillar: Relation<Pillar>;

  /** The same in every version of the bridge: what "before" and "now" are matched by. */
  @Column('text') code: string;

  @Column('text') title: string;

  @Column('text') hint: string;

  /** `household` only proposes a goal of the household; a rating stays the person's. */
  @Column('text', { name: 'applies_to' }) appliesTo: AppliesTo;

  /** A hint for the worker; every domain may be left out. */
  @Column('boolean') optional: boolean;

  /** Off by default on whatever is printed or shared. */
  @Column('boolean') sensitive: boolean;

  @Column('text', { name: 'skip_when', nullable: true }) skipWhen: string | null;

  @Column('text', { name: 'worker_note', nullable: true }) workerNote: string | null;

  @Column('int') position: number;

  @Column('jsonb') guidance: Guidance;

  @OneToMany(() => Level, (level) => level.domain) levels: Level[];
}
