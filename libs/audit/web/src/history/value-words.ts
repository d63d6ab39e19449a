import {
  channelNames,
  clientStatusNames,
  formOfAddressNames,
  outcomeNames,
} from '@ademruimte/clients-ui';
import { dayOf, type HistoryPart, isCalendarDay } from '@ademruimte/contracts';
import { conversationKindNames, noteVisibilityNames } from '@ademruimte/conversations-ui';
import { sayDay, sayTime } from '@ademruimte/web-ui';

type Names = Readonly<Record<string, string>>;

const owners = (): Names => ({
  client: $localize`de inwoner`,
  worker: $localize`de begeleider`,
  other: $localize`iemand anders`,
});
const urgentKinds = (): Names => ({
  food: $localize`eten`,
  eviction: $localize`het huis`,
  cut_off: $localize`afsluiting`,
  safety: $localize`veiligheid`,
});

/** Closed lists, by field; the same word means something else in another part. */
const NAMES: Readonly<Record<string, () => Names>> = {
  channel: channelNames,
  form_of_address: formOfAddressNames,
  visibility: noteVisibilityNames,
  owner: owners,
  'client status': clientStatusNames,
  'trajectory outcome': outcomeNames,
  'conversation kind': conversationKindNames,
  'urgent kind': urgentKinds,
};
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;

/** A value as people read it: a day, a moment, a choice in words, or what somebody typed. */
export function valueWords(part: HistoryPart, field: string, value: string): string {
  const names = NAMES[`${part} ${field}`] ?? NAMES[field];
  if (names) return names()[value] ?? value;
  if (field === 'language') return languageName(value);
  if (value === 'true') return $localize`ja`;
  if (isCalendarDay(value)) return sayDay(value);
  return MOMENT.test(value) ? momentWords(value) : value;
}

function momentWords(value: string): string {
  const at = new Date(value);
  return $localize`${sayDay(dayOf(at))}:day:, ${sayTime(at)}:time: uur`;
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('nl', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
