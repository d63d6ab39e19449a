import { Injectable } from '@nestjs/common';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import {
  type CalendarDay,
  type FieldCode,
  type GrantedPart,
  type SharedPart,
  sharedParts,
} from '@ademruimte/contracts';
import { IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ClientAccess } from '../client-access';
import { AccessGrant } from './access-grant.entity';
import { ExpertsOfTeam } from './experts-of-team';
import { SharingAgreement } from './sharing-agreement.entity';
import type { SharingRequest } from './sharing.dto';
import { helpsClient, knownLifeDomains } from './who-sees-what.queries';

/** What the system can open for an experience expert; the rest is for who is outside. */
const FOR_AN_EXPERT: readonly SharedPart[] = ['phone', 'address'];

/** What a client wants shared with whom: agreed with them, and gone the second they take it back. */
@Injectable()
export class SharingAgreements {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: ClientAccess,
    private readonly experts: ExpertsOfTeam,
  ) {}

  /** Writes down what the client agreed to share; for an experience expert it opens at once. */
  async agree(clientId: string, wanted: SharingRequest): Promise<string> {
    const { teamId } = await this.access.require(clientId, 'share:edit');
    requireDays(wanted, this.clock.today());
    requireParts(wanted);
    await this.requireDomains(wanted.lifeDomainCodes ?? []);
    await this.requirePartner(clientId, teamId, wanted);
    const { withKind, fromDay, untilDay = null, agreedHow, agreedOn } = wanted;
    const repository = this.database.repository(SharingAgreement);
    const agreement = repository.create({
      ...{ id: wanted.id ?? uuidv7(), clientId, withKind, fromDay, untilDay, agreedHow, agreedOn },
      ...partnerOf(wanted),
      parts: partsOf(wanted),
      lifeDomainCodes: [...new Set(wanted.lifeDomainCodes ?? [])],
      recordedBy: this.database.actor.staffMemberId,
    });
    await repository.insert(agreement);
    await this.open(agreement);
    return agreement.id;
  }

  /** The client takes it back: what it opened is closed before the answer leaves. */
  async withdraw(clientId: string, id: string, version: number): Promise<number> {
    await this.access.require(clientId, 'share:edit');
    const agreement = await this.database.claim(SharingAgreement, { id, clientId }, version);
    const now = this.clock.now();
    agreement.withdraw(this.database.actor.staffMemberId, now);
    await this.database.repository(SharingAgreement).save(agreement);
    await this.database
      .repository(AccessGrant)
      .update({ agreementId: id, endedAt: IsNull() }, { endedAt: now });
    return version + 1;
  }

  private async requireDomains(codes: readonly string[]): Promise<void> {
    const known = await knownLifeDomains(this.database, codes);
    const isKnown = codes.every((code) => known.includes(code));
    if (!isKnown) throw FieldsInvalid.of('lifeDomainCodes', 'unknown-record');
  }

  private async requirePartner(
    clientId: string,
    teamId: string,
    { withKind, staffMemberId, helperId, name }: SharingRequest,
  ): Promise<void> {
    const said = { staff: staffMemberId, helper: helperId, organisation: name }[withKind];
    const field = { staff: 'staffMemberId', helper: 'helperId', organisation: 'name' }[withKind];
    const refuse = (code: FieldCode) => FieldsInvalid.of(field, code);
    if (!said) throw refuse('required');
    if (withKind === 'staff') await this.experts.require(teamId, said);
    if (withKind === 'helper' && !(await helpsClient(this.database, clientId, said))) {
      throw refuse('unknown-record');
    }
  }

  /** Only for an experience expert does the system itself open something. */
  private async open(agreement: SharingAgreement): Promise<void> {
    const { id: agreementId, clientId, staffMemberId, fromDay, untilDay } = agreement;
    if (!staffMemberId || !untilDay) return;
    const parts = agreement.parts.map((part) => ({ part: part as GrantedPart, code: null }));
    const domains = agreement.lifeDomainCodes.map((code) => ({
      part: 'life_domain' as const,
      code,
    }));
    for (const { part, code } of [...parts, ...domains]) {
      await this.database.repository(AccessGrant).insert({
        ...{ id: uuidv7(), clientId, staffMemberId, agreementId, fromDay, untilDay },
        ...{ part, lifeDomainCode: code, endedAt: null },
      });
    }
  }
}

function requireDays(wanted: SharingRequest, today: CalendarDay): void {
  const { fromDay, untilDay, agreedOn, withKind } = wanted;
  if (agreedOn > today) throw FieldsInvalid.of('agreedOn', 'day-in-future');
  if (fromDay < agreedOn) throw FieldsInvalid.of('fromDay', 'end-before-start');
  if (untilDay && untilDay < fromDay) throw FieldsInvalid.of('untilDay', 'end-before-start');
  if (withKind === 'staff' && !untilDay) throw FieldsInvalid.of('untilDay', 'required');
}

function requireParts({ withKind, parts = [], lifeDomainCodes = [] }: SharingRequest): void {
  const offered: readonly string[] = withKind === 'staff' ? FOR_AN_EXPERT : sharedParts;
  const isOffered = parts.every((part) => offered.includes(part));
  if (!isOffered) throw FieldsInvalid.of('parts', 'not-a-choice');
  if (!parts.length && !lifeDomainCodes.length) throw FieldsInvalid.of('parts', 'empty-list');
}

/** Only the partner of this kind is kept, whatever else was sent along. */
function partnerOf({ withKind, staffMemberId, helperId, name }: SharingRequest) {
  return {
    staffMemberId: (withKind === 'staff' && staffMemberId) || null,
    helperId: (withKind === 'helper' && helperId) || null,
    name: (withKind === 'organisation' && name) || null,
  };
}

function partsOf({ parts = [] }: SharingRequest): SharedPart[] {
  return sharedParts.filter((part) => parts.includes(part));
}
