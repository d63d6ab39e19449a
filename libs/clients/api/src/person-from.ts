import type { Clock } from '@ademruimte/api-platform';
import type { PersonalDetails } from './client.entity';
import type { PersonRequest } from './clients.dto';
import { notInFuture } from './days';

/** The whole person a request describes: what was left out is empty. */
export function personFrom(request: PersonRequest, clock: Clock): PersonalDetails {
  notInFuture('birthDate', request.birthDate, clock);
  const { callName, formOfAddress, secretAddress } = request;
  const { givenNames = null, namePrefix = null, familyName = null } = request;
  const { birthDate = null, addressLine = null, postcode = null, city = null } = request;
  const name = { callName, givenNames, namePrefix, familyName, birthDate, formOfAddress };
  return { ...name, addressLine, postcode, city, secretAddress };
}
