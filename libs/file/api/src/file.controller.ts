import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, IdParam, Requires } from '@ademruimte/api-platform';
import { FileResponse } from './file.dto';
import { ClientFile } from './file.service';

/** The first page of a client's file. */
@ApiTags('file')
@Controller('clients/:clientId/file')
export class FileController {
  constructor(private readonly file: ClientFile) {}

  @Get()
  @Requires('client:read', 'The file at a glance: one request for the whole first page')
  @Answers(() => FileResponse)
  async openFile(@IdParam('clientId') clientId: string): Promise<FileResponse> {
    return this.file.open(clientId);
  }
}
