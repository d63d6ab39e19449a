import { Body, Controller, Get, Post, Put } from '@nestjs/common';
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
  versioned,
  type Versioned,
} from '@ademruimte/api-platform';
import { ClientDetails } from './client-details.dto';
import { PersonalData } from './client-details.service';
import { PersonRequest, RegisterClientRequest } from './clients.dto';
import { Clients } from './clients.service';

/** Who we work with. */
@ApiTags('clients')
@Controller('clients')
export class ClientsController {
  constructor(
    private readonly clients: Clients,
    private readonly personalData: PersonalData,
  ) {}

  @Post()
  @Requires('client:register')
  @Creates()
  async registerClient(@Body() wanted: RegisterClientRequest): Promise<Created> {
    const { id } = await this.clients.register(wanted);
    return created(id, `/clients/${id}`);
  }

  @Get(':clientId')
  @Requires('contact:read')
  @Answers(() => ClientDetails)
  async getClient(@IdParam('clientId') clientId: string): Promise<Versioned<ClientDetails>> {
    const details = await this.personalData.of(clientId);
    return versioned(details, details.version);
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
