import { Foundation1 } from './0001-foundation';
import { Clients2 } from './0002-clients';
import { Bridge3 } from './0003-bridge';
import { Plan4 } from './0004-plan';
import { Conversations5 } from './0005-conversations';
import { Drafts6 } from './0006-drafts';
import { Talks7 } from './0007-talks';
import { Retention8 } from './0008-retention';
import { UrgentNeeds9 } from './0009-urgent-needs';
import { ReasonsToLook10 } from './0010-reasons-to-look';
import { Sharing11 } from './0011-sharing';
import { Handover12 } from './0012-handover';
import { Log13 } from './0013-log';
import { Administration14 } from './0014-administration';
import { Thanks15 } from './0015-thanks';
import { Appointments16 } from './0016-appointments';
import { Reminders17 } from './0017-reminders';
import { Messages18 } from './0018-messages';
import { TeamWork19 } from './0019-team-work';
import { ProgressReviews20 } from './0020-progress-reviews';
import { MorningDigest21 } from './0021-morning-digest';

/** All migrations in the order they run; an explicit list, so that it survives bundling. */
export const migrations = [
  Foundation1,
  Clients2,
  Bridge3,
  Plan4,
  Conversations5,
  Drafts6,
  Talks7,
  Retention8,
  UrgentNeeds9,
  ReasonsToLook10,
  Sharing11,
  Handover12,
  Log13,
  Administration14,
  Thanks15,
  Appointments16,
  Reminders17,
  Messages18,
  TeamWork19,
  ProgressReviews20,
  MorningDigest21,
];
