import type { Database } from '@ademruimte/api-platform';
import type { CalendarDay } from '@ademruimte/contracts';

/** To whom a letter goes. */
export interface Receiver {
  readonly callName: string;
  readonly givenNames: string | null;
  readonly namePrefix: string | null;
  readonly familyName: string | null;
  readonly secretAddress: boolean;
  readonly addressLine: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
}

/** A letter as it is set. */
export interface Letter {
  readonly title: string;
  readonly address: readonly string[];
  readonly day: string;
  readonly paragraphs: readonly string[];
}

const RECEIVER = `SELECT call_name AS "callName", given_names AS "givenNames",
    name_prefix AS "namePrefix", family_name AS "familyName", secret_address AS "secretAddress",
    address_line AS "addressLine", postcode, city
  FROM app.client WHERE organisation_id = app.current_organisation() AND id = $1`;

/** To whom a letter to this client goes. */
export async function receiverOf(
  database: Pick<Database, 'query'>,
  clientId: string,
): Promise<Receiver | undefined> {
  const [found] = await database.query<Receiver>(RECEIVER, [clientId]);
  return found;
}

/**
 * A letter: who it is for, the day, and the words as they stand. A secret address is on no print:
 * the worker hands that letter over.
 */
export function letterOf(receiver: Receiver, text: string, today: CalendarDay): Letter {
  const { callName, namePrefix, familyName, secretAddress } = receiver;
  const name = [callName, namePrefix, familyName].filter((part) => part).join(' ');
  const { addressLine, postcode, city } = receiver;
  const place = [postcode, city].filter((part) => part).join('  ');
  const where = secretAddress ? [] : [addressLine ?? '', place].filter((line) => line);
  return {
    ...{ title: 'Brief', address: [name, ...where], day: sayDay(today) },
    paragraphs: text.split(/\n{2,}/),
  };
}

function sayDay(day: CalendarDay): string {
  return new Intl.DateTimeFormat('nl', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  }).format(new Date(`${day}T12:00:00Z`));
}
