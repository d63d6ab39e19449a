import { Body, Controller, Delete, Get, Param, type PipeTransform, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { type DraftForm, draftForms } from '@ademruimte/contracts';
import { IdParam } from '../dto';
import { Requires } from '../guards';
import { NotFound } from '../problem';
import { Answers, Does } from '../response-dto';
import { DraftResponse, KeepDraftRequest } from './drafts.dto';
import { DraftsService } from './drafts.service';

class FormPipe implements PipeTransform {
  transform(value: string): DraftForm {
    const form = draftForms.find((known) => known === value);
    if (!form) throw new NotFound();
    return form;
  }
}

/** A person's own unfinished texts. */
@ApiTags('drafts')
@Controller('drafts/:form/:subjectId')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  @Get()
  @ApiParam({ name: 'form', enum: draftForms })
  @Requires('draft:own')
  @Answers(() => DraftResponse)
  async getDraft(
    @Param('form', FormPipe) form: DraftForm,
    @IdParam('subjectId') subjectId: string,
  ): Promise<DraftResponse> {
    const { content, savedAt } = await this.drafts.get(form, subjectId);
    return { content, savedAt: savedAt.toISOString() };
  }

  @Put()
  @ApiParam({ name: 'form', enum: draftForms })
  @Requires('draft:own')
  @Does()
  async keepDraft(
    @Param('form', FormPipe) form: DraftForm,
    @IdParam('subjectId') subjectId: string,
    @Body() { content }: KeepDraftRequest,
  ): Promise<void> {
    await this.drafts.keep(form, subjectId, content);
  }

  @Delete()
  @ApiParam({ name: 'form', enum: draftForms })
  @Requires('draft:own')
  @Does()
  async discardDraft(
    @Param('form', FormPipe) form: DraftForm,
    @IdParam('subjectId') subjectId: string,
  ): Promise<void> {
    await this.drafts.discard(form, subjectId);
  }
}
