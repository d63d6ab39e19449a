import { Conflict, DomainError } from '@ademruimte/api-platform';

/** Only an appointment that still stands can be held, missed or moved. */
export class ConversationNotPlanned extends Conflict {
  readonly code = 'conversation-not-planned';

  constructor() {
    super('This conversation is not planned any more.');
  }
}

/** What was agreed can only be written down of a conversation that took place. */
export class ConversationNotHeld extends Conflict {
  readonly code = 'conversation-not-held';

  constructor() {
    super('This conversation has not been held yet.');
  }
}

/** Only an appointment that was missed or moved can be put back. */
export class ConversationNotMissed extends Conflict {
  readonly code = 'conversation-not-missed';

  constructor() {
    super('This conversation was neither missed nor moved.');
  }
}

/** Somebody may read a note and still not change it: that is for its author alone. */
export class NoteNotYours extends DomainError {
  readonly code = 'note-not-yours';
  readonly status = 403;

  constructor() {
    super('Only the author changes a note.');
  }
}

/** Thanks are for what an experience expert wrote; not for one's own note. */
export class NoteNotThankable extends Conflict {
  readonly code = 'note-not-thankable';

  constructor() {
    super('This note was not written by an experience expert.');
  }
}

/** Somebody thanked for this note before. */
export class NoteThanked extends Conflict {
  readonly code = 'note-thanked';

  constructor() {
    super('You thanked for this note already.');
  }
}
