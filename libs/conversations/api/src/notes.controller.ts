import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
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
import {
  NoteListResponse,
  noteResponse,
  NotesQuery,
  RevealedNote,
  RewriteNoteRequest,
  WriteNoteRequest,
} from './notes.dto';
import { Notes } from './notes.service';

/** Notes in a client's file. */
@ApiTags('conversations')
@Controller('clients/:clientId/notes')
export class NotesController {
  constructor(private readonly notes: Notes) {}

  @Get()
  @Requires('client:read', 'The notes the reader may read, newest first')
  @Answers(() => NoteListResponse)
  async listNotes(
    @IdParam('clientId') clientId: string,
    @Query() query: NotesQuery,
  ): Promise<NoteListResponse> {
    const { items, waitsForPurpose, nextCursor } = await this.notes.list(clientId, query);
    return { items: items.map(noteResponse), notesWaitForPurpose: waitsForPurpose, nextCursor };
  }

  @Post()
  @Requires('note:write', 'Write a note')
  @Creates()
  async writeNote(
    @IdParam('clientId') clientId: string,
    @Body() body: WriteNoteRequest,
  ): Promise<Created> {
    const id = await this.notes.write(clientId, body);
    return created(id, `/clients/${clientId}/notes/${id}`);
  }

  @Put(':noteId')
  @Requires('note:write', 'Change a note of one’s own')
  @Changes()
  async rewriteNote(
    @IdParam('clientId') clientId: string,
    @IdParam('noteId') id: string,
    @IfMatch() version: number,
    @Body() body: RewriteNoteRequest,
  ): Promise<Changed> {
    return changed(await this.notes.rewrite(clientId, id, version, body));
  }

  @Post(':noteId/reveal')
  @Requires('note:confidential', 'The words of one confidential note; opening it is written down')
  @Answers(() => RevealedNote)
  async revealNote(
    @IdParam('clientId') clientId: string,
    @IdParam('noteId') id: string,
  ): Promise<RevealedNote> {
    return { text: await this.notes.reveal(clientId, id) };
  }
}
