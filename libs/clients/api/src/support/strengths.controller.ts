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
import { Strengths } from './strengths.service';
import { StrengthRequest } from './support.dto';

/** What goes well in a client's life. */
@ApiTags('clients')
@Controller('clients/:clientId/strengths')
export class StrengthsController {
  constructor(private readonly strengths: Strengths) {}

  @Post()
  @Requires('strength:edit')
  @Creates()
  async addStrength(
    @IdParam('clientId') clientId: string,
    @Body() wanted: StrengthRequest,
  ): Promise<Created> {
    const { id } = await this.strengths.add(clientId, wanted);
    return created(id, `/clients/${clientId}`);
  }

  @Post(':strengthId/end')
  @Requires('strength:edit')
  @Changes()
  async endStrength(
    @IdParam('clientId') clientId: string,
    @IdParam('strengthId') strengthId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.strengths.end(clientId, strengthId, version));
  }
}
