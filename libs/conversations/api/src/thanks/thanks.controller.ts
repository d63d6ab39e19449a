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
import { OwnNoteResponse, ThankForNoteRequest } from './thanks.dto';
import { OwnNotes, Thanks } from './thanks.service';

/** Thanks for notes, and one's own notes with the thanks that came. */
@ApiTags('conversations')
@Controller()
export class ThanksController {
  constructor(
    private readonly thanks: Thanks,
    private readonly ownNotes: OwnNotes,
  ) {}

  @Post('clients/:clientId/notes/:noteId/thanks')
  @Requires('note:thank', 'Thank an experience expert for a note')
  @Creates()
  async thankForNote(
    @IdParam('clientId') clientId: string,
    @IdParam('noteId') noteId: string,
    @Body() { words }: ThankForNoteRequest,
  ): Promise<Created> {
    const id = await this.thanks.give(clientId, noteId, words ?? null);
    return created(id, `/clients/${clientId}/notes`);
  }

  @Get('own-notes')
  @Requires('note:write', 'The newest notes of the caller, with the thanks for them')
  @Answers([() => OwnNoteResponse])
  async listOwnNotes(): Promise<OwnNoteResponse[]> {
    return this.ownNotes.newest();
  }
}
