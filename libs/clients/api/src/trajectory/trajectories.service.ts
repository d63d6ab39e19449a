import { Injectable } from '@nestjs/common';
import { ClientAccess, ProcessingActivity, Team } from '@ademruimte/access-api';
import { Clock, Database, FieldsInvalid } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { Client } from '../client.entity';
import { notInFuture } from '../days';
import { LeadWorkerExists } from '../household/household.errors';
import { joinsTwoLeads } from '../household/household.queries';
import { takeTurn } from '../household/turns';
import type {
  CloseTrajectoryRequest,
  StartTrajectoryRequest,
  TrajectoryRequest,
} from './trajectory.dto';
import { Trajectory } from './trajectory.entity';
import { TrajectoryAlreadyOpen } from './trajectory.errors';

/** Starts, pauses, resumes and closes spells of support; the client's status follows. */
@Injectable()
export class Trajectories {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
  ) {}

  /**
   * A client comes back: a new spell begins today. If their household was handed over meanwhile,
   * the former lead ends first: it would have two.
   */
  async comeBack(clientId: string, wanted: StartTrajectoryRequest): Promise<Trajectory> {
    await takeTurn(this.database);
    await this.access.require(clientId, 'trajectory:edit');
    const client = await this.locked(clientId);
    const open = await this.database.repository(Trajectory).findBy({ clientId });
    if (open.some(({ status }) => status !== 'closed')) throw new TrajectoryAlreadyOpen();
    if (await joinsTwoLeads(this.database, clientId, this.clock.today())) {
      throw new LeadWorkerExists();
    }
    const trajectory = await this.begin(client, wanted, wanted.id ?? uuidv7());
    await this.follow(client, trajectory);
    return trajectory;
  }

  /** Support rests for a while. */
  async pause(clientId: string, id: string, version: number): Promise<number> {
    return this.change(clientId, id, version, (one) => one.pause(this.clock.today()));
  }

  /** Support goes on. */
  async resume(clientId: string, id: string, version: number): Promise<number> {
    return this.change(clientId, id, version, (one) => one.resume(this.clock.today()));
  }

  /** Support ends, with how it ended. */
  async close(
    clientId: string,
    id: string,
    version: number,
    { outcome, endedOn }: CloseTrajectoryRequest,
  ): Promise<number> {
    const day = endedOn ?? this.clock.today();
    notInFuture('endedOn', day, this.clock);
    return this.change(clientId, id, version, (one) => one.close(outcome, day));
  }

  /** The first day of a spell, on the given ground or the team's usual one. */
  async begin(
    client: Pick<Client, 'id' | 'teamId'>,
    wanted: TrajectoryRequest,
    id: string,
    field = '',
  ): Promise<Trajectory> {
    notInFuture(`${field}noticeGivenOn`, wanted.noticeGivenOn, this.clock);
    const repository = this.database.repository(Trajectory);
    const trajectory = repository.create({
      id,
      clientId: client.id,
      status: 'active',
      reason: wanted.reason,
      noticeGivenOn: wanted.noticeGivenOn,
      processingActivityId: await this.groundOf(client.teamId, wanted, field),
      startedOn: this.clock.today(),
    });
    await repository.insert(trajectory);
    return trajectory;
  }

  private async change(
    clientId: string,
    id: string,
    version: number,
    verb: (trajectory: Trajectory) => void,
  ): Promise<number> {
    // Closing and handing over both hold the client and who works there: one after the other.
    await takeTurn(this.database);
    await this.access.require(clientId, 'trajectory:edit');
    const client = await this.locked(clientId);
    const trajectory = await this.database.claim(Trajectory, { id, clientId }, version);
    verb(trajectory);
    await this.database.repository(Trajectory).save(trajectory);
    await this.follow(client, trajectory);
    return version + 1;
  }

  private async follow(client: Client, trajectory: Trajectory): Promise<void> {
    client.follow(trajectory);
    await this.database.repository(Client).save(client);
    await this.database.changed('client', client.id);
  }

  /** Holds the client, so that two colleagues at once cannot leave its status behind. */
  private async locked(clientId: string): Promise<Client> {
    return this.database
      .repository(Client)
      .findOneOrFail({ where: { id: clientId }, lock: { mode: 'pessimistic_write' } });
  }

  private async groundOf(
    teamId: string,
    { processingActivityId }: TrajectoryRequest,
    field: string,
  ): Promise<string> {
    if (!processingActivityId) {
      const team = await this.database.repository(Team).findOneByOrFail({ id: teamId });
      if (team.defaultProcessingActivityId) return team.defaultProcessingActivityId;
      throw FieldsInvalid.of(`${field}processingActivityId`, 'required');
    }
    const known = await this.database
      .repository(ProcessingActivity)
      .existsBy({ id: processingActivityId });
    if (known) return processingActivityId;
    throw FieldsInvalid.of(`${field}processingActivityId`, 'unknown-record');
  }
}
