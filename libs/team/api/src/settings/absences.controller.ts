import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
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
import { AbsenceDaysRequest, AbsenceRequest, AbsenceResponse } from './absence.dto';
import { Absences } from './absences.service';

/** Who is away, and when. */
@ApiTags('team')
@Controller('absences')
export class AbsencesController {
  constructor(private readonly absences: Absences) {}

  @Get()
  @Requires('absence:edit', 'Own absences, and those of a team one leads')
  @Answers([() => AbsenceResponse])
  listAbsences(): Promise<AbsenceResponse[]> {
    return this.absences.ahead();
  }

  @Post()
  @Requires('absence:edit')
  @Creates()
  async addAbsence(@Body() wanted: AbsenceRequest): Promise<Created> {
    return created(await this.absences.add(wanted), '/absences');
  }

  @Put(':absenceId')
  @Requires('absence:edit')
  @Changes()
  async changeAbsence(
    @IdParam('absenceId') id: string,
    @Body() days: AbsenceDaysRequest,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.absences.change(id, days, version));
  }

  @Delete(':absenceId')
  @Requires('absence:edit')
  @Changes()
  async removeAbsence(
    @IdParam('absenceId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    await this.absences.remove(id, version);
    return changed(version);
  }
}
