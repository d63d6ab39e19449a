import { Module } from '@nestjs/common';
import { FileController } from './file.controller';
import { ClientFile } from './file.service';

/** The file at a glance: reading only, over the tables of the other domains. */
@Module({ controllers: [FileController], providers: [ClientFile] })
export class FileModule {}
