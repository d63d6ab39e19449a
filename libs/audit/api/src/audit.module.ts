import { Module } from '@nestjs/common';

/** Reading the log and the history of a record; writing them is a trigger. */
@Module({})
export class AuditModule {}
