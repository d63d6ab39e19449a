import { reminderSubjectLine, textNumber } from '@ademruimte/contracts';
import { senderOf } from '../reminder-plan';
import type { Subject } from '../reminder-subject';
import type { Message } from './delivery';
import type { Held } from './sender.queries';

/** The message as it leaves: to whom is read now, not when it was planned. */
export function messageFrom(
  { id, round, channel, text, plannerName }: Held,
  { phone, email, agreedSender }: Subject,
): Message {
  return {
    key: `${id}.${String(round)}`,
    to: channel === 'sms' ? (textNumber(phone ?? '') ?? '') : (email ?? ''),
    text,
    subject: reminderSubjectLine(senderOf({ agreedSender }, plannerName)),
  };
}
