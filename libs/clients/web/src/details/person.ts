import type { SchemaPathTree } from '@angular/forms/signals';
import { formOfAddressNames } from '@ademruimte/clients-ui';
import { ageOn, dayOf, type FormOfAddress, isCalendarDay } from '@ademruimte/contracts';
import type { ClientDetails, ConflictPart, Typed } from '@ademruimte/web-client';
import { sayDay } from '@ademruimte/web-ui';
import { type AddressModel, addressRules } from '../fields/address-fields';
import { type PersonModel, personRules } from '../fields/person-fields';

/** Who somebody is and where they live, as it is typed. */
export interface TypedPerson extends PersonModel, AddressModel, Typed {
  formOfAddress: FormOfAddress;
}

/** The part of the server's record that is changed in one go. */
export type PersonRecord = Pick<ClientDetails, keyof TypedPerson>;

export function personFrom(record: PersonRecord): TypedPerson {
  return {
    version: record.version,
    callName: record.callName,
    givenNames: record.givenNames ?? '',
    namePrefix: record.namePrefix ?? '',
    familyName: record.familyName ?? '',
    birthDate: record.birthDate ?? '',
    formOfAddress: record.formOfAddress,
    addressLine: record.addressLine ?? '',
    postcode: record.postcode ?? '',
    city: record.city ?? '',
    secretAddress: record.secretAddress,
  };
}

export function typedPersonRules(path: SchemaPathTree<TypedPerson>): void {
  personRules(path);
  addressRules(path);
}

/** The same as something to read, and to lay side by side. */
export const personParts: readonly ConflictPart<TypedPerson>[] = [
  { label: $localize`roepnaam`, keys: ['callName'], say: ({ callName }) => callName },
  { label: $localize`voornamen`, keys: ['givenNames'], say: ({ givenNames }) => givenNames },
  {
    label: $localize`achternaam`,
    keys: ['namePrefix', 'familyName'],
    say: ({ namePrefix, familyName }) => [namePrefix, familyName].filter(Boolean).join(' '),
  },
  { label: $localize`geboren`, keys: ['birthDate'], say: ({ birthDate }) => sayBirth(birthDate) },
  {
    label: $localize`aanspreken met`,
    keys: ['formOfAddress'],
    say: ({ formOfAddress }) => formOfAddressNames()[formOfAddress],
  },
  {
    label: $localize`adres`,
    keys: ['addressLine', 'postcode', 'city'],
    say: ({ addressLine, postcode, city }) =>
      [addressLine, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join('\n'),
  },
  {
    label: $localize`geheim adres`,
    keys: ['secretAddress'],
    say: ({ secretAddress }) => (secretAddress ? $localize`ja` : ''),
  },
];

function sayBirth(day: string): string {
  if (!isCalendarDay(day)) return day;
  const age = ageOn(day, dayOf(new Date()));
  return $localize`${sayDay(day, 'date')}:day: (${age}:age: jaar)`;
}
