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
  IdParam,
  IfMatch,
  Requires,
} from '@ademruimte/api-platform';
import {
  DeclineHandoverRequest,
  HandoversResponse,
  HandoverSummary,
  ProposeHandoverRequest,
} from './handover.dto';
import { HandoverDecisions } from './handover-decisions.service';
import { HandoverProposals } from './handover-proposals.service';
import { Handovers } from './handovers.service';
import { HandoverSummaries } from './handover-summaries.service';

/** Handing a client over to a colleague. */
@ApiTags('clients')
@Controller('clients/:clientId')
export class HandoversController {
  constructor(
    private readonly handovers: Handovers,
    private readonly proposals: HandoverProposals,
    private readonly decisions: HandoverDecisions,
    private readonly summaries: HandoverSummaries,
  ) {}

  @Get('handovers')
  @Requires('handover:propose', 'The hand-overs of a client, the newest first')
  @Answers(() => HandoversResponse)
  async listHandovers(@IdParam('clientId') clientId: string): Promise<HandoversResponse> {
    return this.handovers.of(clientId);
  }

  @Get('handover-summary')
  @Requires('handover:propose', 'A first text for the next worker, from what is in the file')
  @Answers(() => HandoverSummary)
  async summariseForHandover(@IdParam('clientId') clientId: string): Promise<HandoverSummary> {
    return { text: await this.summaries.read(clientId) };
  }

  @Post('handovers')
  @Requires('handover:propose', 'A lead of the team decides; started by them, it is agreed at once')
  @Creates()
  async proposeHandover(
    @IdParam('clientId') clientId: string,
    @Body() wanted: ProposeHandoverRequest,
  ): Promise<Created> {
    const { id, version } = await this.proposals.propose(clientId, wanted);
    return created(id, `/clients/${clientId}/handovers`, version);
  }

  @Post('handovers/:handoverId/agree')
  @Requires('handover:decide')
  @Changes()
  async agreeToHandover(
    @IdParam('clientId') clientId: string,
    @IdParam('handoverId') handoverId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.decisions.agree(clientId, handoverId, version));
  }

  @Post('handovers/:handoverId/decline')
  @Requires('handover:decide', 'Not now, and why')
  @Changes()
  async declineHandover(
    @IdParam('clientId') clientId: string,
    @IdParam('handoverId') handoverId: string,
    @IfMatch() version: number,
    @Body() { words }: DeclineHandoverRequest,
  ): Promise<Changed> {
    return changed(await this.decisions.decline(clientId, handoverId, version, words));
  }

  @Post('handovers/:handoverId/withdraw')
  @Requires('handover:propose', 'Until the day')
  @Changes()
  async withdrawHandover(
    @IdParam('clientId') clientId: string,
    @IdParam('handoverId') handoverId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.decisions.withdraw(clientId, handoverId, version));
  }

  @Post('handovers/:handoverId/read')
  @Requires('client:read', 'The receiver read the summary; it no longer stands on top of the file')
  @Changes()
  async markHandoverRead(
    @IdParam('clientId') clientId: string,
    @IdParam('handoverId') handoverId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.decisions.read(clientId, handoverId, version));
  }
}
