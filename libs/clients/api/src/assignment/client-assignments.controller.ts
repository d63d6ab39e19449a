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
import { AssignmentRequest, EndAssignmentRequest } from './assignment.dto';
import { ClientAssignments } from './client-assignments.service';

/** Who works with a client. */
@ApiTags('clients')
@Controller('clients/:clientId/assignments')
export class ClientAssignmentsController {
  constructor(private readonly assignments: ClientAssignments) {}

  @Post()
  @Requires('assignment:edit')
  @Creates()
  async assignColleague(
    @IdParam('clientId') clientId: string,
    @Body() wanted: AssignmentRequest,
  ): Promise<Created> {
    const { id } = await this.assignments.start(clientId, wanted);
    return created(id, `/clients/${clientId}`);
  }

  @Post(':assignmentId/end')
  @Requires('assignment:edit')
  @Changes()
  async endAssignment(
    @IdParam('clientId') clientId: string,
    @IdParam('assignmentId') assignmentId: string,
    @Body() { untilDay }: EndAssignmentRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.assignments.end(clientId, assignmentId, untilDay, version));
  }
}
