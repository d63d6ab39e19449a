import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  changed,
  type Changed,
  Changes,
  created,
  type Created,
  Creates,
  Does,
  IdParam,
  IfMatch,
  Requires,
} from '@ademruimte/api-platform';
import { SharingAgreements } from './sharing-agreements.service';
import { SharingRequest } from './sharing.dto';
import { WhoSeesWhat } from './who-sees-what.dto';
import { WhoSees } from './who-sees-what.service';

/** Who sees what of a client, and what the client wants shared with whom. */
@ApiTags('access')
@Controller('clients/:clientId')
export class SharingController {
  constructor(
    private readonly whoSees: WhoSees,
    private readonly agreements: SharingAgreements,
  ) {}

  @Get('access')
  @Requires('access:read', 'Everybody with access today: why, to what, until when')
  @Answers(() => WhoSeesWhat)
  async readWhoSeesWhat(@IdParam('clientId') clientId: string): Promise<WhoSeesWhat> {
    return this.whoSees.read(clientId);
  }

  @Post('access/prints')
  @Requires('access:read', 'Written down before it goes on paper, for the client')
  @Does()
  async printWhoSeesWhat(@IdParam('clientId') clientId: string): Promise<void> {
    await this.whoSees.print(clientId);
  }

  @Post('sharing-agreements')
  @Requires('share:edit')
  @Creates()
  async agreeToShare(
    @IdParam('clientId') clientId: string,
    @Body() wanted: SharingRequest,
  ): Promise<Created> {
    const id = await this.agreements.agree(clientId, wanted);
    return created(id, `/clients/${clientId}/access`);
  }

  @Post('sharing-agreements/:agreementId/withdraw')
  @Requires('share:edit', 'The client takes it back; it works the same second')
  @Changes()
  async withdrawSharing(
    @IdParam('clientId') clientId: string,
    @IdParam('agreementId') agreementId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.agreements.withdraw(clientId, agreementId, version));
  }
}
