import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, IdParam, Requires } from '@ademruimte/api-platform';
import { ThroughExpertEyes } from './expert-view.service';
import { ExpertView, ExpertViewQuery } from './file.dto';

/** What an experience expert would see, before the invitation goes out. */
@ApiTags('file')
@Controller('clients/:clientId/expert-invitations/preview')
export class ExpertViewController {
  constructor(private readonly eyes: ThroughExpertEyes) {}

  @Get()
  @Requires('expert:invite', 'Exactly what this expert would read')
  @Answers(() => ExpertView)
  async previewForExpert(
    @IdParam('clientId') clientId: string,
    @Query() { staffMemberId }: ExpertViewQuery,
  ): Promise<ExpertView> {
    return this.eyes.look(clientId, staffMemberId);
  }
}
