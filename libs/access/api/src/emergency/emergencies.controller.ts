import { Body, Controller, Get, Post, Query } from '@nestjs/common';
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
import { Emergencies } from './emergencies.service';
import {
  EmergenciesQuery,
  EmergencyRequest,
  EmergencyResponse,
  EmergencyReviewRequest,
} from './emergency.dto';

/** Reading a file in an emergency, and judging it afterwards. */
@ApiTags('access')
@Controller()
export class EmergenciesController {
  constructor(private readonly emergencies: Emergencies) {}

  @Post('clients/:clientId/break-glass')
  @Requires('break-glass:open', 'Read only, for an hour; told at once and reviewed by others')
  @Creates()
  async openInEmergency(
    @IdParam('clientId') clientId: string,
    @Body() wanted: EmergencyRequest,
  ): Promise<Created> {
    const id = await this.emergencies.open(clientId, wanted);
    return created(id, `/clients/${clientId}/file`);
  }

  @Post('clients/:clientId/break-glass/:emergencyId/close')
  @Requires('break-glass:open', 'Ends one’s own emergency before the hour is over')
  @Changes()
  async closeEmergency(
    @IdParam('clientId') clientId: string,
    @IdParam('emergencyId') emergencyId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.emergencies.close(clientId, emergencyId, version));
  }

  @Get('break-glass')
  @Requires('break-glass:review', 'Emergencies to review; never one’s own')
  @Answers([() => EmergencyResponse])
  async listEmergencies(@Query() { scope }: EmergenciesQuery): Promise<EmergencyResponse[]> {
    return this.emergencies.toReview(scope !== 'all');
  }

  @Post('break-glass/:emergencyId/review')
  @Requires('break-glass:review')
  @Changes()
  async reviewEmergency(
    @IdParam('emergencyId') emergencyId: string,
    @IfMatch() version: number,
    @Body() { verdict, words }: EmergencyReviewRequest,
  ): Promise<Changed> {
    const judgement = { verdict, words: words ?? null };
    return changed(await this.emergencies.review(emergencyId, version, judgement));
  }
}
