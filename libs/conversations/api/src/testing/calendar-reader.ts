/** An appointment as a calendar program understood it. */
export interface CalendarEntry {
  readonly uid: string;
  readonly title: string;
  /** Moments in UTC. */
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly sequence: number;
  readonly place: string | undefined;
  readonly description: string | undefined;
}

const MOST_BYTES = 75;

/**
 * Reads a calendar file as RFC 5545 says, and throws where it breaks the rules a calendar program
 * relies on: lines of at most 75 bytes that end in CRLF, blocks that close, and what must be there.
 */
export function readCalendar(text: string): { readonly events: readonly CalendarEntry[] } {
  if (!text.endsWith('END:VCALENDAR') && !text.endsWith('END:VCALENDAR\r\n')) {
    throw new Error('The calendar does not end.');
  }
  const lines = unfolded(text);
  for (const [name, value] of [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
  ]) {
    if (!lines.includes(`${name}:${value}`)) throw new Error(`${name}:${value} is missing.`);
  }
  if (!lines.some((line) => line.startsWith('PRODID:'))) throw new Error('PRODID is missing.');
  const starts = lines.flatMap((line, index) => (line === 'BEGIN:VEVENT' ? [index] : []));
  const events = starts.map((start) => {
    const end = lines.indexOf('END:VEVENT', start);
    if (end < 0 || lines.slice(start + 1, end).some((line) => line.startsWith('BEGIN:'))) {
      throw new Error('An appointment does not end.');
    }
    return entryOf(lines.slice(start + 1, end));
  });
  const uids = events.map(({ uid }) => uid);
  if (new Set(uids).size < uids.length) throw new Error('Two appointments have one identity.');
  return { events };
}

function unfolded(text: string): string[] {
  if (/[^\r]\n/.test(text)) throw new Error('A line does not end in CRLF.');
  const folded = text.split('\r\n');
  const long = folded.find((line) => Buffer.byteLength(line) > MOST_BYTES);
  if (long) throw new Error(`A line is too long: ${long}`);
  return folded
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
}

function entryOf(lines: readonly string[]): CalendarEntry {
  const find = (name: string) => {
    const found = lines.filter((line) => line.startsWith(`${name}:`));
    if (found.length > 1) throw new Error(`${name} is there twice.`);
    return found[0]?.slice(name.length + 1).replace(/\\([,;\\])/g, '$1');
  };
  const need = (name: string) => {
    const value = find(name);
    if (value === undefined) throw new Error(`${name} is missing or has a form nobody expects.`);
    return value;
  };
  momentOf(need('DTSTAMP'));
  return {
    ...{ uid: need('UID'), title: need('SUMMARY'), status: need('STATUS') },
    ...{ start: momentOf(need('DTSTART')), end: momentOf(need('DTEND')) },
    ...{ sequence: Number(need('SEQUENCE')), place: find('LOCATION') },
    description: find('DESCRIPTION'),
  };
}

/** A moment in UTC; anything else would need to know a time zone. */
function momentOf(value: string): string {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value) ?? [];
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`).toISOString();
}
