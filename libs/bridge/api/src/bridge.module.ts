import { Module, type OnModuleInit } from '@nestjs/common';
import { OrganisationStarters } from '@ademruimte/access-api';
import { Assessment } from './assessment.entity';
import { AssessmentsController } from './assessments.controller';
import { Assessments } from './assessments.service';
import { BridgeController } from './bridge.controller';
import { Bridges } from './bridge.service';
import { BridgeTemplate } from './bridge-template.entity';
import { BridgeTemplatesController } from './bridge-templates.controller';
import { BridgeTemplates } from './bridge-templates.service';
import { DomainRating } from './domain-rating.entity';
import { Level } from './level.entity';
import { LifeDomain } from './life-domain.entity';
import { Pillar } from './pillar.entity';

/** Tables of the bridge, for the list of entities an app is made with. */
export const bridgeEntities = [Assessment, BridgeTemplate, DomainRating, Level, LifeDomain, Pillar];

/** The bridge: its versions, the moments along it, and what changed between two of them. */
@Module({
  controllers: [AssessmentsController, BridgeController, BridgeTemplatesController],
  providers: [Assessments, Bridges, BridgeTemplates],
  exports: [Assessments, Bridges, BridgeTemplates],
})
export class BridgeModule implements OnModuleInit {
  constructor(
    private readonly starters: OrganisationStarters,
    private readonly templates: BridgeTemplates,
  ) {}

  /** From now on every organisation begins with the product's own bridge as version 1. */
  onModuleInit(): void {
    this.starters.add(async () => void (await this.templates.publishDefault()));
  }
}
