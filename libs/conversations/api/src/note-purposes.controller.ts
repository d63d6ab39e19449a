import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { created, type Created, Creates, IdParam, Requires } from '@ademruimte/api-platform';
import { NotePurposes } from './note-purposes.service';
import { NotePurposeRequest } from './notes.dto';

/** Why a team lead reads notes. */
@ApiTags('conversations')
@Controller('clients/:clientId/note-purposes')
export class NotePurposesController {
  constructor(private readonly purposes: NotePurposes) {}

  @Post()
  @Requires('note:purpose', 'Opens the notes of one file for a team lead, today')
  @Creates()
  async pickNotePurpose(
    @IdParam('clientId') clientId: string,
    @Body() { purpose }: NotePurposeRequest,
  ): Promise<Created> {
    const id = await this.purposes.pick(clientId, purpose);
    return created(id, `/clients/${clientId}/notes`);
  }
}
