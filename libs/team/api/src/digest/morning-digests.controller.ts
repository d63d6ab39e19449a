import { Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Does, Requires } from '@ademruimte/api-platform';
import { MorningDigestResponse } from './morning-digest.dto';
import { MorningDigests } from './morning-digests.service';

/** A mail in the morning with how much there is to do; for whoever wants it. */
@ApiTags('team')
@Controller('morning-digest')
export class MorningDigestsController {
  constructor(private readonly digests: MorningDigests) {}

  @Get()
  @Requires('today:read', 'Whether the caller gets a mail in the morning')
  @Answers(() => MorningDigestResponse)
  getMorningDigest(): Promise<MorningDigestResponse> {
    return this.digests.own();
  }

  @Post()
  @Requires('today:read', 'A mail on working days with how much there is on Vandaag')
  @Does()
  wantMorningDigest(): Promise<void> {
    return this.digests.want();
  }

  @Delete()
  @Requires('today:read', 'No mail in the morning any more')
  @Does()
  stopMorningDigest(): Promise<void> {
    return this.digests.stop();
  }
}
