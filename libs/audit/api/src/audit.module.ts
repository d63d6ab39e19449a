import { Module } from '@nestjs/common';
import { ClientLogController } from './client-log/client-log.controller';
import { ClientLog } from './client-log/client-log.service';
import { HistoryController } from './history/history.controller';
import { History } from './history/history.service';
import { LogController } from './log/log.controller';
import { LogReading } from './log/log.service';

/** Reading the log and the history of a record; writing them is a trigger. */
@Module({
  controllers: [LogController, ClientLogController, HistoryController],
  providers: [LogReading, ClientLog, History],
})
export class AuditModule {}
