import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, created, type Created, Creates, Requires } from '@ademruimte/api-platform';
import {
  BottleneckListResponse,
  BottlenecksQuery,
  OwnBottleneckResponse,
  ReportBottleneckRequest,
} from './bottlenecks.dto';
import { Bottlenecks } from './bottlenecks.service';

/** "Hier werkt het systeem tegen." */
@ApiTags('team')
@Controller('bottleneck-reports')
export class BottlenecksController {
  constructor(private readonly bottlenecks: Bottlenecks) {}

  @Post()
  @Requires('bottleneck:report', 'Say where the system works against people')
  @Creates()
  async reportBottleneck(@Body() request: ReportBottleneckRequest): Promise<Created> {
    return created(await this.bottlenecks.report(request), '/bottleneck-reports/own');
  }

  @Get()
  @Requires('bottleneck:read', 'What was reported, without the client it came up with')
  @Answers(() => BottleneckListResponse)
  async listBottlenecks(@Query() { cursor }: BottlenecksQuery): Promise<BottleneckListResponse> {
    return this.bottlenecks.list(cursor ?? null);
  }

  @Get('own')
  @Requires('bottleneck:report', 'What the caller reported')
  @Answers([() => OwnBottleneckResponse])
  async listOwnBottlenecks(): Promise<OwnBottleneckResponse[]> {
    return this.bottlenecks.own();
  }
}
