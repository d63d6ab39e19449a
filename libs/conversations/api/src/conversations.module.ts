import { Module } from '@nestjs/common';
import { BridgeModule } from '@ademruimte/bridge-api';
import { PlanModule } from '@ademruimte/plan-api';
import { AppointmentsController } from './appointments/appointments.controller';
import { Appointments } from './appointments/appointments.service';
import { Attendees } from './attendees';
import { CalendarController } from './calendar/calendar.controller';
import { CalendarFeed } from './calendar/calendar-feed.entity';
import { CalendarFeeds } from './calendar/calendar-feeds.service';
import { CalendarGuesses } from './calendar/calendar-guesses';
import { CalendarReading } from './calendar/calendar-reading.service';
import { Conversation } from './conversation.entity';
import { ConversationAttendee } from './conversation-attendee.entity';
import { ConversationList } from './conversation-list';
import { ConversationsController } from './conversations.controller';
import { Conversations } from './conversations.service';
import { TalkCopyController } from './copy/copy.controller';
import { TalkCopies } from './copy/copy.service';
import { Typesetter } from './copy/typesetter';
import { Note } from './note.entity';
import { NotePurpose } from './note-purpose.entity';
import { NotePurposesController } from './note-purposes.controller';
import { NotePurposes } from './note-purposes.service';
import { NotesController } from './notes.controller';
import { Notes } from './notes.service';
import { NextContact } from './talk/next-contact.service';
import { Talk } from './talk/talk.entity';
import { TalkAdditions } from './talk/talk-additions.service';
import { TalkAfterwards } from './talk/talk-afterwards.service';
import { TalkBridge } from './talk/talk-bridge.service';
import { TalkChoice } from './talk/talk-choice.entity';
import { TalkChoices } from './talk/talk-choices.service';
import { TalkClashes } from './talk/talk-clashes.service';
import { TalkClosing } from './talk/talk-closing.service';
import { TalkKits } from './talk/talk-kit.service';
import { TalkMeasure } from './talk/talk-measure.service';
import { TalkOutcome } from './talk/talk-outcome.service';
import { TalkPlan } from './talk/talk-plan.service';
import { TalkReading } from './talk/talk-reading.service';
import { TalkRecords } from './talk/talk-records.service';
import { TalksController } from './talk/talks.controller';
import { WorkerTask } from './talk/worker-task.entity';
import { WorkerTasksController } from './talk/worker-tasks.controller';
import { WorkerTasks } from './talk/worker-tasks.service';
import { NoteThanks } from './thanks/note-thanks.entity';
import { ThanksController } from './thanks/thanks.controller';
import { OwnNotes, Thanks } from './thanks/thanks.service';

/** Tables of the conversations, for the list of entities an app is made with. */
export const conversationEntities = [
  ...[Conversation, ConversationAttendee, Note, NotePurpose, NoteThanks],
  ...[Talk, TalkChoice, WorkerTask],
  CalendarFeed,
];

/** What was talked about, what is planned, and the notes around it. */
@Module({
  imports: [BridgeModule, PlanModule],
  controllers: [
    AppointmentsController,
    CalendarController,
    ConversationsController,
    NotesController,
    NotePurposesController,
    TalksController,
    ThanksController,
    WorkerTasksController,
    TalkCopyController,
  ],
  providers: [
    ...[Attendees, ConversationList, Conversations, Notes, NotePurposes],
    ...[OwnNotes, Thanks],
    ...[NextContact, TalkAdditions, TalkAfterwards, TalkClashes, TalkClosing, TalkKits],
    ...[TalkBridge, TalkChoices, TalkMeasure],
    ...[TalkOutcome, TalkPlan, TalkReading, TalkRecords, WorkerTasks],
    ...[Appointments, CalendarFeeds, CalendarGuesses, CalendarReading],
    ...[TalkCopies, Typesetter],
  ],
  exports: [Conversations, Notes],
})
export class ConversationsModule {}
