import { Body, Controller, Post, Put } from '@nestjs/common';
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
import { Helpers } from './helpers.service';
import { AddHelperRequest, HelperRequest } from './support.dto';

/** Who outside the team helps a client. */
@ApiTags('clients')
@Controller('clients/:clientId/helpers')
export class HelpersController {
  constructor(private readonly helpers: Helpers) {}

  @Post()
  @Requires('helper:edit')
  @Creates()
  async addHelper(
    @IdParam('clientId') clientId: string,
    @Body() wanted: AddHelperRequest,
  ): Promise<Created> {
    const { id } = await this.helpers.add(clientId, wanted);
    return created(id, `/clients/${clientId}`);
  }

  @Put(':helperId')
  @Requires('helper:edit')
  @Changes()
  async changeHelper(
    @IdParam('clientId') clientId: string,
    @IdParam('helperId') helperId: string,
    @Body() wanted: HelperRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.helpers.change(clientId, helperId, wanted, version));
  }

  @Post(':helperId/end')
  @Requires('helper:edit')
  @Changes()
  async endHelper(
    @IdParam('clientId') clientId: string,
    @IdParam('helperId') helperId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.helpers.end(clientId, helperId, version));
  }
}
