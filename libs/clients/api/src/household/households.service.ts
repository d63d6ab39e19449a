import { Injectable } from '@nestjs/common';
import { ClientAccess, ReadLog } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid, NotFound } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { Client } from '../client.entity';
import { notInFuture } from '../days';
import type {
  AddMemberRequest,
  HouseholdResponse,
  MemberRequest,
  StartHouseholdRequest,
} from './household.dto';
import { Household } from './household.entity';
import { HouseholdExists, LeadWorkerExists } from './household.errors';
import { HouseholdMember } from './household-member.entity';
import { householdOf, wouldHaveTwoLeads } from './household.queries';
import { takeTurn } from './turns';

const NOBODY = {
  ...{ id: null, name: null, version: null },
  ...{ members: [], sharedGoals: [], others: [] },
};

/** Who belongs together. Each use case begins with one client the caller may open. */
@Injectable()
export class Households {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** The household a client lives in today, with what its members chose to share. */
  async of(clientId: string): Promise<HouseholdResponse> {
    await this.access.require(clientId, 'household:read');
    const found = await householdOf(this.database, clientId, this.clock.today());
    const { others, ...household } = found ?? NOBODY;
    await this.readLog.listed(others);
    await this.readLog.opened(clientId);
    return household;
  }

  /** A household begins with the client as its first member. */
  async start(clientId: string, wanted: StartHouseholdRequest): Promise<Household> {
    await takeTurn(this.database);
    await this.access.require(clientId, 'household:edit');
    await this.requireNone(clientId);
    const repository = this.database.repository(Household);
    const household = repository.create({ id: wanted.id ?? uuidv7(), name: wanted.name });
    await repository.insert(household);
    const client = await this.database.repository(Client).findOneByOrFail({ id: clientId });
    await this.join(household.id, {
      name: client.callName,
      role: wanted.role ?? 'other',
      clientId,
    });
    return household;
  }

  /** The household gets another name. */
  async rename(clientId: string, name: string, version: number): Promise<number> {
    const { householdId } = await this.membership(clientId);
    const household = await this.database.claim(Household, { id: householdId }, version);
    household.name = name;
    await this.database.repository(Household).save(household);
    return version + 1;
  }

  /** Somebody belongs to it from today: a child, a partner, or another client of the caller. */
  async add(clientId: string, wanted: AddMemberRequest): Promise<HouseholdMember> {
    const { householdId } = await this.membership(clientId);
    notInFuture('birthDate', wanted.birthDate, this.clock);
    if (wanted.clientId) await this.requireMayJoin(householdId, wanted.clientId);
    return this.join(householdId, wanted);
  }

  /** Something about a member is otherwise now. */
  async describe(
    clientId: string,
    memberId: string,
    wanted: MemberRequest,
    version: number,
  ): Promise<number> {
    notInFuture('birthDate', wanted.birthDate, this.clock);
    return this.change(clientId, memberId, version, (member) => member.describe(wanted));
  }

  /** Somebody leaves; the household splits with dates. */
  async leave(
    clientId: string,
    memberId: string,
    lastDay: string,
    version: number,
  ): Promise<number> {
    return this.change(clientId, memberId, version, (member) => member.leave(lastDay));
  }

  private async change(
    clientId: string,
    memberId: string,
    version: number,
    verb: (member: HouseholdMember) => void,
  ): Promise<number> {
    const { householdId } = await this.membership(clientId);
    const where = { id: memberId, householdId };
    const member = await this.database.claim(HouseholdMember, where, version);
    verb(member);
    await this.database.repository(HouseholdMember).save(member);
    return version + 1;
  }

  /**
   * The client's own place today, for a caller who may edit, and whose turn it is; throws when
   * there is none.
   */
  private async membership(clientId: string): Promise<HouseholdMember> {
    await takeTurn(this.database);
    await this.access.require(clientId, 'household:edit');
    const own = await this.findMembership(clientId);
    if (!own) throw new NotFound();
    return own;
  }

  private async findMembership(clientId: string): Promise<HouseholdMember | undefined> {
    const all = await this.database.repository(HouseholdMember).findBy({ clientId });
    return all.find((one) => one.isMemberOn(this.clock.today()));
  }

  private async requireNone(clientId: string): Promise<void> {
    if (await this.findMembership(clientId)) throw new HouseholdExists();
  }

  private async requireMayJoin(householdId: string, clientId: string): Promise<void> {
    const opened = await this.access.find(clientId, true);
    if (!opened?.permissions.includes('household:edit')) {
      throw FieldsInvalid.of('clientId', 'unknown-record');
    }
    await this.requireNone(clientId);
    const today = this.clock.today();
    if (await wouldHaveTwoLeads(this.database, householdId, clientId, today)) {
      throw new LeadWorkerExists();
    }
  }

  private async join(householdId: string, wanted: AddMemberRequest): Promise<HouseholdMember> {
    const repository = this.database.repository(HouseholdMember);
    const { id, clientId = null, name, role, birthDate = null } = wanted;
    const fromDay = this.clock.today();
    const member = repository.create({
      ...{ id: id ?? uuidv7(), householdId, clientId },
      ...{ name, role, birthDate, fromDay },
    });
    await repository.insert(member);
    return member;
  }
}
