import { Module } from '@nestjs/common';
import { PlanModule } from '@ademruimte/plan-api';
import { ExpertViewController } from './expert-view.controller';
import { ThroughExpertEyes } from './expert-view.service';
import { FileController } from './file.controller';
import { ClientFile } from './file.service';

/** The file at a glance: reading only, over the tables of the other domains. */
@Module({
  imports: [PlanModule],
  controllers: [FileController, ExpertViewController],
  providers: [ClientFile, ThroughExpertEyes],
})
export class FileModule {}
