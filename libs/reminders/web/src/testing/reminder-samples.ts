import type { ClientRemindersResponse, ReminderItem } from '@ademruimte/web-client';

export const AMINA = '018f0000-0000-7000-8000-00000000000a';

/** A text message for tomorrow, unless said otherwise. */
export function aReminder(more: Partial<ReminderItem> = {}): ReminderItem {
  return {
    ...{ id: 'r1', version: 2, clientId: AMINA, callName: 'Amina', aboutKind: 'conversation' },
    ...{ aboutId: 'c1', aboutText: 'visit', aboutAt: '2190-11-25T13:00:00.000Z' },
    ...{ channel: 'sms', dueAt: '2190-11-24T09:00:00.000Z', state: 'planned', problem: null },
    ...{ text: 'Hoi Amina! Tot donderdag. Groet, Sanne', textEdited: false, heldBack: false },
    ...{ attempts: 0, settledAt: null, settledByName: null },
    ...more,
  };
}

/** Everything about reminding Amina. */
export function allReminders(
  items: readonly ReminderItem[],
  reach: Partial<ClientRemindersResponse['reach']> = {},
  more: Partial<ClientRemindersResponse> = {},
): ClientRemindersResponse {
  return {
    reach: {
      ...{ version: 5, callName: 'Amina', channel: 'sms', phone: '06 12 34 56 78', email: null },
      ...{ numberConfirmedOn: null, emailConfirmedOn: null, wanted: true, sender: null },
      ...{ usualSender: 'Sanne', rules: [], waitsForRules: false },
      ...reach,
    },
    channels: { sms: true, email: true },
    mayEdit: true,
    items: [...items],
    ...more,
  };
}
