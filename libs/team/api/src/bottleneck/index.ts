import { Module } from '@nestjs/common';
import { BottleneckReport } from './bottleneck-report.entity';
import { BottlenecksController } from './bottlenecks.controller';
import { Bottlenecks } from './bottlenecks.service';

/** Tables of what works against people, for the list of entities an app is made with. */
export const bottleneckEntities = [BottleneckReport];

/** Reports of where the system works against people, for the register of bottlenecks. */
@Module({ controllers: [BottlenecksController], providers: [Bottlenecks], exports: [Bottlenecks] })
export class BottlenecksModule {}
