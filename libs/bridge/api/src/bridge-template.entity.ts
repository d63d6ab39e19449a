import { OrganisationRecord } from '@ademruimte/api-platform';
import type { TemplateStatus } from '@ademruimte/contracts';
import { Column, Entity, OneToMany } from 'typeorm';
import { TemplateNotDraft, TemplateNotPublished } from './bridge.errors';
import type { BridgeConversation, BridgeScale } from './content/bridge-content';
import { Pillar } from './pillar.entity';

/**
 * One version of the bridge of an organisation. Once published its words never change: what people
 * chose along it keeps meaning what it meant. A change is a new version.
 */
@Entity('bridge_template')
export class BridgeTemplate extends OrganisationRecord {
  @Column('text') name: string;

  /** Counts the versions of the organisation's bridge, from 1. */
  @Column('int') number: number;

  @Column('text') status: TemplateStatus;

  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;

  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt: Date | null;

  @Column('jsonb') scale: BridgeScale;

  @Column('jsonb') conversation: BridgeConversation;

  @OneToMany(() => Pillar, (pillar) => pillar.template) pillars: Pillar[];

  /** Takes it into use; from now on its words stay. */
  publish(at: Date): void {
    if (this.status !== 'draft') throw new TemplateNotDraft();
    this.status = 'published';
    this.publishedAt = at;
  }

  /** Takes it out of use for new assessments; what was recorded along it stays. */
  retire(at: Date): void {
    if (this.status !== 'published') throw new TemplateNotPublished();
    this.status = 'retired';
    this.retiredAt = at;
  }

  override snapshot(): Record<string, unknown> {
    const { id, version, name, number, status } = this;
    return { id, version, name, number, status };
  }
}
