import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  changed,
  type Changed,
  Changes,
  IdParam,
  IfMatch,
  Requires,
  type Versioned,
} from '@ademruimte/api-platform';
import { WorkSettingsRequest, WorkSettingsResponse } from './work-settings.dto';
import { WorkSettings } from './work-settings.service';

/** What a team agreed about its work. */
@ApiTags('team')
@Controller('teams/:teamId/work-settings')
export class WorkSettingsController {
  constructor(private readonly settings: WorkSettings) {}

  @Get()
  @Requires('team:work')
  @Answers(() => WorkSettingsResponse)
  getWorkSettings(@IdParam('teamId') teamId: string): Promise<Versioned<WorkSettingsResponse>> {
    return this.settings.of(teamId);
  }

  @Put()
  @Requires('team:work')
  @Changes()
  async changeWorkSettings(
    @IdParam('teamId') teamId: string,
    @Body() wanted: WorkSettingsRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.settings.change(teamId, wanted, version));
  }
}
