import { Injectable } from '@nestjs/common';
import { Clock, Database, FieldsInvalid, NotFound, systemActor } from '@ademruimte/api-platform';
import type { FindOptionsWhere } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { NoPublishedTemplate } from './bridge.errors';
import { BridgeTemplate } from './bridge-template.entity';
import type { BridgeContent } from './content/bridge-content';
import { defaultBridge } from './content/default-bridge';
import { Level } from './level.entity';
import { LifeDomain } from './life-domain.entity';
import { Pillar } from './pillar.entity';
import { rowsOf } from './template-rows';

/** The versions of an organisation's bridge: at most one is in use, none ever changes. */
@Injectable()
export class BridgeTemplates {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** All versions, the newest first, without their words. */
  async list(): Promise<BridgeTemplate[]> {
    return this.database.repository(BridgeTemplate).find({ order: { number: 'DESC' } });
  }

  /** The version in use, with all its words; throws {@link NotFound} when there is none. */
  async current(): Promise<BridgeTemplate> {
    return this.find({ status: 'published' });
  }

  /** One version with all its words, also when it is out of use. */
  async get(id: string): Promise<BridgeTemplate> {
    return this.find({ id });
  }

  /** The id of the version new assessments are made along. */
  async requireCurrentId(): Promise<string> {
    const repository = this.database.repository(BridgeTemplate);
    const current = await repository.findOneBy({ status: 'published' });
    if (!current) throw new NoPublishedTemplate();
    return current.id;
  }

  /** Refuses a version nobody could talk along: one that is not there, or was never in use. */
  async requireKnown(id: string): Promise<void> {
    const known = [
      { id, status: 'published' as const },
      { id, status: 'retired' as const },
    ];
    if (await this.database.repository(BridgeTemplate).existsBy(known)) return;
    throw FieldsInvalid.of('templateId', 'unknown-record');
  }

  /** The ids of the life domains that can be rated along one version. */
  async lifeDomainIds(templateId: string): Promise<ReadonlySet<string>> {
    const repository = this.database.repository(LifeDomain);
    const domains = await repository.find({ select: { id: true }, where: { templateId } });
    return new Set(domains.map(({ id }) => id));
  }

  /** The ids of the life domains of a version that are closed to a passing eye. */
  async sensitiveIds(templateId: string): Promise<ReadonlySet<string>> {
    const where = { templateId, sensitive: true };
    const repository = this.database.repository(LifeDomain);
    const domains = await repository.find({ select: { id: true }, where });
    return new Set(domains.map(({ id }) => id));
  }

  /** Publishes content as the next version; the one in use until now retires. Returns its id. */
  async publish(content: BridgeContent): Promise<string> {
    const template = await this.write(content);
    const templates = this.database.repository(BridgeTemplate);
    const former = await templates.findOneBy({ status: 'published' });
    if (former) await this.retire(former.id, former.version);
    template.publish(this.clock.now());
    await templates.save(template);
    return template.id;
  }

  /** Publishes the product's own bridge as the next version. */
  async publishDefault(): Promise<string> {
    return this.publish(defaultBridge);
  }

  /** Gives an organisation that was started without a bridge the product's own. */
  async adopt(organisationId: string): Promise<string> {
    return this.database.transaction(systemActor(organisationId), () => this.publishDefault());
  }

  /** Takes a version out of use; what was recorded along it stays. */
  async retire(id: string, version: number): Promise<number> {
    const template = await this.database.claim(BridgeTemplate, { id }, version);
    template.retire(this.clock.now());
    await this.database.repository(BridgeTemplate).save(template);
    return version + 1;
  }

  private async write(content: BridgeContent): Promise<BridgeTemplate> {
    const { name, scale, conversation } = content;
    const templates = this.database.repository(BridgeTemplate);
    const number = ((await templates.maximum('number')) ?? 0) + 1;
    const words = { name, number, scale, conversation };
    const template = templates.create({ id: uuidv7(), status: 'draft', ...words });
    await templates.insert(template);
    const rows = rowsOf(template.id, content, uuidv7);
    await this.database.repository(Pillar).insert(rows.pillars);
    await this.database.repository(LifeDomain).insert(rows.domains);
    await this.database.repository(Level).insert(rows.levels);
    return template;
  }

  private async find(where: FindOptionsWhere<BridgeTemplate>): Promise<BridgeTemplate> {
    const template = await this.database.repository(BridgeTemplate).findOne({
      where,
      relations: { pillars: { domains: { levels: true } } },
      order: {
        pillars: { position: 'ASC', domains: { position: 'ASC', levels: { level: 'ASC' } } },
      },
    });
    if (!template) throw new NotFound();
    return template;
  }
}
