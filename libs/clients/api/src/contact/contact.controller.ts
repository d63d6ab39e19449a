import { Body, Controller, Delete, Post, Put } from '@nestjs/common';
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
import { ContactRequest, SafeContactRuleRequest } from './contact.dto';
import { Contact } from './contact.service';

/** How a client wants to be reached, and how never. */
@ApiTags('clients')
@Controller('clients/:clientId')
export class ContactController {
  constructor(private readonly contact: Contact) {}

  @Put('contact-preference')
  @Requires('client:edit')
  @Changes()
  async changeContactPreference(
    @IdParam('clientId') clientId: string,
    @Body() wanted: ContactRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.contact.change(clientId, wanted, version));
  }

  @Post('safe-contact-rules')
  @Requires('client:edit')
  @Creates()
  async addSafeContactRule(
    @IdParam('clientId') clientId: string,
    @Body() wanted: SafeContactRuleRequest,
  ): Promise<Created> {
    const { id } = await this.contact.addRule(clientId, wanted);
    return created(id, `/clients/${clientId}`);
  }

  @Delete('safe-contact-rules/:ruleId')
  @Requires('client:edit', 'Ends the rule; that it held stays known.')
  @Changes()
  async endSafeContactRule(
    @IdParam('clientId') clientId: string,
    @IdParam('ruleId') ruleId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.contact.endRule(clientId, ruleId, version));
  }

  @Post('safe-contact-rules/:ruleId/confirm-sharing')
  @Requires('client:edit', 'The client was asked: sharing with the household is safe.')
  @Changes()
  async confirmHouseholdSharing(
    @IdParam('clientId') clientId: string,
    @IdParam('ruleId') ruleId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.contact.confirmSharing(clientId, ruleId, version));
  }
}
