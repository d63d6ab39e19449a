import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  created,
  type Created,
  Creates,
  IdParam,
  Requires,
} from '@ademruimte/api-platform';
import { ReassignmentRequest, ReassignmentResponse } from './reassignment.dto';
import { ReassignmentAnswers, Reassignments } from './reassignments.service';

/** Letting clients go to a colleague. */
@ApiTags('team')
@Controller('reassignments')
export class ReassignmentsController {
  constructor(
    private readonly reassignments: Reassignments,
    private readonly answers: ReassignmentAnswers,
  ) {}

  @Post()
  @Requires('team:work', 'One or many clients; read the reassignment for who stayed and why')
  @Creates()
  async reassignClients(@Body() wanted: ReassignmentRequest): Promise<Created> {
    const id = await this.reassignments.reassign(wanted);
    return created(id, `/reassignments/${id}`);
  }

  @Get(':reassignmentId')
  @Requires('team:work')
  @Answers(() => ReassignmentResponse)
  getReassignment(@IdParam('reassignmentId') id: string): Promise<ReassignmentResponse> {
    return this.answers.of(id);
  }
}
