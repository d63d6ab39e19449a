import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  changed,
  type Changed,
  Changes,
  created,
  type Created,
  Creates,
  IdParam,
  IfMatch,
  Requires,
} from '@ademruimte/api-platform';
import { AftercareCheckRequest, AftercareCheckResponse } from './aftercare.dto';
import { Aftercare } from './aftercare.service';

/** Asking how it goes after support ended. */
@ApiTags('team')
@Controller('clients/:clientId/aftercare-checks')
export class AftercareController {
  constructor(private readonly aftercare: Aftercare) {}

  @Get()
  @Requires('aftercare:note', 'What came of it before')
  @Answers([() => AftercareCheckResponse])
  listAftercare(@IdParam('clientId') clientId: string): Promise<AftercareCheckResponse[]> {
    return this.aftercare.of(clientId);
  }

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

  @Delete(':checkId')
  @Requires('aftercare:note', 'For who wrote it')
  @Changes()
  async takeBackAftercare(
    @IdParam('clientId') clientId: string,
    @IdParam('checkId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    await this.aftercare.takeBack(clientId, id, version);
    return changed(version);
  }
}
