import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type FindOptionsRelations,
  type FindOptionsWhere,
  type ObjectLiteral,
  type Repository,
} from 'typeorm';
import type { Actor } from './actor';
import type { OrganisationRecord } from './organisation-record';
import { OwnRecords } from './own-records';
import { NotFound, RecordChanged } from './problem';
import { SET_ACTOR, settingsOf } from './set-actor';

/** Records of one domain that others hang something on. */
export type FollowedRecord = 'client' | 'conversation' | 'action_step';

/** What a domain does when such a record has changed; it is part of the same transaction. */
export type Follower = (id: string) => Promise<void>;

interface Running {
  readonly actor: Actor;
  readonly manager: EntityManager;
}

/** The only door to PostgreSQL: every query runs in a transaction that carries its actor. */
@Injectable()
export class Database {
  private readonly running = new AsyncLocalStorage<Running>();
  private readonly followers = new Map<FollowedRecord, Follower[]>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` atomically on behalf of `actor`. Joins the transaction that is running, and throws
   * when that one acts for somebody else: work never changes hands halfway.
   */
  async transaction<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    const running = this.running.getStore();
    if (running) {
      if (!sameActor(running.actor, actor)) throw new Error('Another actor is at work.');
      return work();
    }
    return this.dataSource.transaction(async (manager) => {
      // `true` keeps the settings inside the transaction: a pooled connection never leaks them.
      await manager.query(SET_ACTOR, settingsOf(actor));
      return this.running.run({ actor, manager }, work);
    });
  }

  /** Who the running transaction acts for. */
  get actor(): Actor {
    return this.require().actor;
  }

  /** The records of one kind, as far as the actor's organisation has them. */
  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    const { manager, actor } = this.require();
    const all = manager.getRepository(entity);
    const isFenced = all.metadata.findColumnWithPropertyName('organisationId');
    return isFenced ? new OwnRecords(all, actor.organisationId) : all;
  }

  /** Runs one named statement; `Row` is what its reader expects. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.require().manager.query<Row[]>(sql, [...parameters]);
  }

  /**
   * Calls a function of PostgreSQL that works without an actor: sign-in, sessions, health. It sees
   * nothing of an organisation but what the function itself gives.
   */
  async anonymously<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, [...parameters]);
  }

  /**
   * Takes a record for editing if it is still at the `version` the editor saw; otherwise throws
   * {@link NotFound} or {@link RecordChanged} with the current state.
   *
   * One statement checks, locks and counts up, so an edit that touches only children is noticed
   * too; TypeORM's own `save()` would overwrite a newer version without a word.
   */
  async claim<E extends OrganisationRecord>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E> & { id: string },
    version: number,
    relations?: FindOptionsRelations<E>,
  ): Promise<E> {
    const repository = this.repository(entity);
    // Written by hand: TypeORM leaves out a column that `save()` may not touch.
    const [, affected] = await repository.query<[unknown, number]>(
      `UPDATE ${repository.metadata.tablePath} SET version = version + 1
       WHERE organisation_id = $1 AND id = $2 AND version = $3`,
      [this.actor.organisationId, where.id, version],
    );
    const record = await repository.findOne({ where, ...(relations && { relations }) });
    if (!record) throw new NotFound();
    if (!affected) throw new RecordChanged(record.snapshot());
    return record;
  }

  /** Lets a domain that stands above another follow what changes there. */
  follow(kind: FollowedRecord, follower: Follower): void {
    this.followers.set(kind, [...(this.followers.get(kind) ?? []), follower]);
  }

  /** Tells whoever follows that a record was saved; what they do lives or dies with this change. */
  async changed(kind: FollowedRecord, id: string): Promise<void> {
    for (const follower of this.followers.get(kind) ?? []) await follower(id);
  }

  private require(): Running {
    const running = this.running.getStore();
    if (!running) throw new Error('No transaction runs: open one with Database.transaction().');
    return running;
  }
}

function sameActor(a: Actor, b: Actor): boolean {
  return a.organisationId === b.organisationId && a.staffMemberId === b.staffMemberId;
}
