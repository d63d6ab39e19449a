import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersFile, MadeFile, Requires } from '@ademruimte/api-platform';
import { FiguresQuery, FiguresResponse } from './figures.dto';
import { figuresFile } from './figures-file';
import { Figures } from './figures.service';

const CSV = 'text/csv';

/** How things went, over many people at once. */
@ApiTags('team')
@Controller('figures')
export class FiguresController {
  constructor(private readonly figures: Figures) {}

  @Get()
  @Requires('figures:read', 'A quarter in numbers; what is about too few people stays hidden')
  @Answers(() => FiguresResponse)
  readFigures(@Query() query: FiguresQuery): Promise<FiguresResponse> {
    return this.figures.of(query);
  }

  @Get('export')
  @Requires('figures:read', 'The same numbers as a file for a spreadsheet')
  @AnswersFile(CSV)
  async exportFigures(@Query() query: FiguresQuery): Promise<MadeFile> {
    const figures = await this.figures.of(query);
    const form = { type: CSV, name: `voortgang-${figures.quarter}.csv`, isDownload: true };
    return new MadeFile(form, () => Promise.resolve(figuresFile(figures)));
  }
}
