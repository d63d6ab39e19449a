import { hidden, required, type SchemaPathTree } from '@angular/forms/signals';
import { type FormOfAddress, limits } from '@ademruimte/contracts';
import { atMost } from '@ademruimte/web-client';
import { type AddressModel, addressRules, noAddress } from '../fields/address-fields';
import { type ContactModel, contactRules, noContact } from '../fields/contact-fields';
import { noPerson, type PersonModel, personRules } from '../fields/person-fields';
import { noTrajectory, type TrajectoryModel, trajectoryRules } from '../fields/trajectory-fields';

/** Everything the registration page asks, as it is typed; its names are the server's. */
export interface RegistrationModel extends PersonModel, AddressModel {
  formOfAddress: FormOfAddress;
  teamId: string;
  contact: ContactModel;
  safeContactRule: string;
  trajectory: TrajectoryModel;
  /** One strength on each line. */
  strengths: string;
  /** For which name and birth date it was asked whether somebody is known already. */
  looked: string;
}

export const noRegistration = (): RegistrationModel => ({
  ...noPerson(),
  ...noAddress(),
  formOfAddress: 'u',
  teamId: '',
  contact: noContact(),
  safeContactRule: '',
  trajectory: noTrajectory(),
  strengths: '',
  looked: '',
});

/** First only who it is; the rest counts once it was looked whether the person is known. */
export function registrationRules(path: SchemaPathTree<RegistrationModel>): void {
  personRules(path);
  required(path.birthDate, {
    message: $localize`Vul de geboortedatum in, of ga verder zonder.`,
    when: ({ valueOf }) => valueOf(path.looked) === '',
  });
  hidden(path.trajectory, ({ valueOf }) => valueOf(path.looked) === '');
  addressRules(path);
  contactRules(path.contact);
  trajectoryRules(path.trajectory);
  atMost(path.safeContactRule, limits.sentence);
}

/** Names the person that was looked for, so that another name is looked for again. */
export function whoIsMeant({ callName, namePrefix, familyName, birthDate }: PersonModel): string {
  return [callName, namePrefix, familyName, birthDate].map((part) => part.trim()).join('|');
}

/** Somebody's name in one line, as it is searched for. */
export function nameOf({ callName, namePrefix, familyName }: PersonModel): string {
  return [callName, namePrefix, familyName]
    .map((part) => part.trim())
    .join(' ')
    .replace(/ +/g, ' ')
    .trim();
}
