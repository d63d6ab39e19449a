import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Answers,
  AnswersFile,
  changed,
  type Changed,
  Changes,
  created,
  type Created,
  Creates,
  IdParam,
  IfMatch,
  type MadeFile,
  Requires,
} from '@ademruimte/api-platform';
import { ReminderLetters } from './letter/letters.service';
import { ReminderReading } from './reminder-reading.service';
import {
  ChangeReminderRequest,
  ClientRemindersResponse,
  PlanReminderRequest,
} from './reminders.dto';
import { Reminders, type WantedChange } from './reminders.service';

/** What a client is reminded of. */
@ApiTags('reminders')
@Controller('clients/:clientId/reminders')
export class RemindersController {
  constructor(
    private readonly reminders: Reminders,
    private readonly reading: ReminderReading,
    private readonly letters: ReminderLetters,
  ) {}

  @Get()
  @Requires('reminder:read', 'Reminders of a client: planned, sent and failed')
  @Answers(() => ClientRemindersResponse)
  async listClientReminders(
    @IdParam('clientId') clientId: string,
  ): Promise<ClientRemindersResponse> {
    return this.reading.ofClient(clientId);
  }

  @Post()
  @Requires('reminder:edit', 'Remind of an appointment or a step')
  @Creates()
  async planReminder(
    @IdParam('clientId') clientId: string,
    @Body() body: PlanReminderRequest,
  ): Promise<Created> {
    const about = { kind: body.aboutKind, id: body.aboutId };
    const wanted = { id: body.id, about, ...wantedFrom(body) };
    const id = await this.reminders.plan(clientId, wanted);
    return created(id, `/clients/${clientId}/reminders/${id}`);
  }

  @Put(':reminderId')
  @Requires('reminder:edit', 'Another channel, another moment or other words')
  @Changes()
  async changeReminder(
    @IdParam('clientId') clientId: string,
    @IdParam('reminderId') id: string,
    @IfMatch() version: number,
    @Body() body: ChangeReminderRequest,
  ): Promise<Changed> {
    return changed(await this.reminders.change({ clientId, id, version }, wantedFrom(body)));
  }

  @Post(':reminderId/withdraw')
  @Requires('reminder:edit', 'It is not needed')
  @Changes()
  async withdrawReminder(
    @IdParam('clientId') clientId: string,
    @IdParam('reminderId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.reminders.withdraw({ clientId, id, version }));
  }

  @Post(':reminderId/done-by-hand')
  @Requires('reminder:edit', 'The worker did it in person, or posted the letter')
  @Changes()
  async remindByHand(
    @IdParam('clientId') clientId: string,
    @IdParam('reminderId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.reminders.doneByHand({ clientId, id, version }));
  }

  @Post(':reminderId/not-done')
  @Requires('reminder:edit', 'It was not given or posted after all')
  @Changes()
  async takeBackReminder(
    @IdParam('clientId') clientId: string,
    @IdParam('reminderId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.reminders.notDone({ clientId, id, version }));
  }

  @Post(':reminderId/again')
  @Requires('reminder:edit', 'What did not arrive goes out once more')
  @Changes()
  async sendReminderAgain(
    @IdParam('clientId') clientId: string,
    @IdParam('reminderId') id: string,
    @IfMatch() version: number,
  ): Promise<Changed> {
    return changed(await this.reminders.again({ clientId, id, version }));
  }

  @Get(':reminderId/letter')
  @Requires('reminder:edit', 'The reminder as a letter, on one page')
  @AnswersFile('application/pdf')
  async printReminderLetter(
    @IdParam('clientId') clientId: string,
    @IdParam('reminderId') id: string,
  ): Promise<MadeFile> {
    return this.letters.print(clientId, id);
  }
}

function wantedFrom({ channel, dueAt, text }: ChangeReminderRequest): WantedChange {
  return { channel, dueAt: dueAt ? new Date(dueAt) : null, text };
}
