import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { created, type Created, Creates, IdParam, Requires } from '@ademruimte/api-platform';
import { AftercareCheckRequest } from './aftercare.dto';
import { Aftercare } from './aftercare.service';

/** Asking how it goes after support ended. */
@ApiTags('team')
@Controller('clients/:clientId/aftercare-checks')
export class AftercareController {
  constructor(private readonly aftercare: Aftercare) {}

  @Post()
  @Requires('aftercare:note')
  @Creates()
  async noteAftercare(
    @IdParam('clientId') clientId: string,
    @Body() wanted: AftercareCheckRequest,
  ): Promise<Created> {
    const id = await this.aftercare.note(clientId, wanted);
    return created(id, `/clients/${clientId}/aftercare-checks`);
  }
}
