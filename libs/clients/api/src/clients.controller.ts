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
import { PersonRequest, RegisterClientRequest } from './clients.dto';
import { Clients } from './clients.service';

/** Who we work with. */
@ApiTags('clients')
@Controller('clients')
export class ClientsController {
  constructor(private readonly clients: Clients) {}

  @Post()
  @Requires('client:register')
  @Creates()
  async registerClient(@Body() wanted: RegisterClientRequest): Promise<Created> {
    const { id } = await this.clients.register(wanted);
    return created(id, `/clients/${id}`);
  }

  @Put(':clientId')
  @Requires('client:edit')
  @Changes()
  async changeClient(
    @IdParam('clientId') clientId: string,
    @Body() wanted: PersonRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.clients.change(clientId, wanted, version));
  }
}
