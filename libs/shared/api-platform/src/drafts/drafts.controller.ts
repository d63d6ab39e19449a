import { Body, Controller, Delete, Get, Param, type PipeTransform, Put } from '@nestjs/common';
import { ApiHeader, ApiParam, ApiTags } from '@nestjs/swagger';
import { type DraftForm, draftForms } from '@ademruimte/contracts';
import { changed, type Changed, versioned, type Versioned } from '../answers';
import { IdParam } from '../dto';
import { Requires } from '../guards';
import { OptionalIfMatch } from '../if-match';
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
  ): Promise<Versioned<DraftResponse>> {
    const { content, savedAt, revision } = await this.drafts.get(form, subjectId);
    return versioned({ content, savedAt: savedAt.toISOString(), revision }, revision);
  }

  @Put()
  @ApiParam({ name: 'form', enum: draftForms })
  @ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The revision this text was made on, "0" for none; without it the last one wins.',
    schema: { type: 'string', example: '"3"' },
  })
  @Requires('draft:own')
  @Does()
  async keepDraft(
    @Param('form', FormPipe) form: DraftForm,
    @IdParam('subjectId') subjectId: string,
    @Body() { content }: KeepDraftRequest,
    @OptionalIfMatch() seen: number | undefined,
  ): Promise<Changed> {
    return changed(await this.drafts.keep(form, subjectId, content, seen));
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
