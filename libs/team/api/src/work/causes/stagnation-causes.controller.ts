import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
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
import { HideStagnationRequest, StagnationCauseRequest } from './stagnation-cause.dto';
import { StagnationCauses } from './stagnation-causes.service';

/** Why the work with a client stands still. */
@ApiTags('team')
@Controller('clients/:clientId/stagnation-causes')
export class StagnationCausesController {
  constructor(private readonly causes: StagnationCauses) {}

  @Post()
  @Requires('stagnation:note')
  @Creates()
  async noteStagnationCause(
    @IdParam('clientId') clientId: string,
    @Body() wanted: StagnationCauseRequest,
  ): Promise<Created> {
    const id = await this.causes.note(clientId, wanted);
    return created(id, `/clients/${clientId}/stagnation-causes`);
  }

  @Post(':causeId/hide')
  @Requires('stagnation:note', 'Hides who waits for somebody else until a day')
  @Changes()
  async hideStagnation(
    @IdParam('clientId') clientId: string,
    @IdParam('causeId') id: string,
    @Body() { hiddenUntil }: HideStagnationRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.causes.hide(clientId, id, hiddenUntil ?? null, version));
  }

  @Post(':causeId/end')
  @Requires('stagnation:note')
  @Changes()
  async endStagnationCause(
    @IdParam('clientId') clientId: string,
    @IdParam('causeId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.causes.end(clientId, id, version));
  }
}
