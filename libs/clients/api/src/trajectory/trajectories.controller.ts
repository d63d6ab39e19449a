import { Body, Controller, Post } from '@nestjs/common';
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
import { Trajectories } from './trajectories.service';
import { CloseTrajectoryRequest, StartTrajectoryRequest } from './trajectory.dto';

/** Spells of support: coming back, pausing, going on and closing. */
@ApiTags('clients')
@Controller('clients/:clientId/trajectories')
export class TrajectoriesController {
  constructor(private readonly trajectories: Trajectories) {}

  @Post()
  @Requires('trajectory:edit')
  @Creates()
  async startTrajectory(
    @IdParam('clientId') clientId: string,
    @Body() wanted: StartTrajectoryRequest,
  ): Promise<Created> {
    const { id } = await this.trajectories.comeBack(clientId, wanted);
    return created(id, `/clients/${clientId}`);
  }

  @Post(':trajectoryId/pause')
  @Requires('trajectory:edit')
  @Changes()
  async pauseTrajectory(
    @IdParam('clientId') clientId: string,
    @IdParam('trajectoryId') trajectoryId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.trajectories.pause(clientId, trajectoryId, version));
  }

  @Post(':trajectoryId/resume')
  @Requires('trajectory:edit')
  @Changes()
  async resumeTrajectory(
    @IdParam('clientId') clientId: string,
    @IdParam('trajectoryId') trajectoryId: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.trajectories.resume(clientId, trajectoryId, version));
  }

  @Post(':trajectoryId/close')
  @Requires('trajectory:edit')
  @Changes()
  async closeTrajectory(
    @IdParam('clientId') clientId: string,
    @IdParam('trajectoryId') trajectoryId: string,
    @Body() wanted: CloseTrajectoryRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.trajectories.close(clientId, trajectoryId, version, wanted));
  }
}
