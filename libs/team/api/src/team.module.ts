import { Module } from '@nestjs/common';
import { TeamController } from './team.controller';
import { TeamPage } from './team.service';
import { TodayController } from './today.controller';
import { Today } from './today.service';

/** Pages about one's own work and team: reading only, over the tables of the other domains. */
@Module({ controllers: [TodayController, TeamController], providers: [Today, TeamPage] })
export class TeamModule {}
