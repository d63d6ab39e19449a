import { systemActor } from './actor';
import { dataSourceOptions, openDataSource } from './data-source';
import { SET_ACTOR, settingsOf } from './set-actor';

export { publicUrlFrom } from './config';

/** Runs one statement; `Row` is what its reader expects. */
export type Ask = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** PostgreSQL as a process without requests reaches it: by functions that need no actor. */
export interface WorkerDatabase {
  /** Calls one function; `Row` is what its reader expects. */
  call<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /**
   * Works in one transaction as the organisation itself, behind its wall like any request; or as
   * one of its people, to see what they see.
   */
  inOrganisation<T>(
    organisationId: string,
    work: (ask: Ask) => Promise<T>,
    staffMemberId?: string,
  ): Promise<T>;
  /** Waits for what is running and lets go of every connection. */
  close(): Promise<void>;
}

const CONNECTIONS = 2;

/**
 * Opens the database with the role, the limits and the refusals of the API. Apart from the rest of
 * the platform, so that a worker starts without loading a web server.
 */
export async function openWorkerDatabase(url: string): Promise<WorkerDatabase> {
  const dataSource = await openDataSource(dataSourceOptions(url, [], CONNECTIONS));
  return {
    call: <Row>(sql: string, parameters: readonly unknown[] = []) =>
      dataSource.query<Row[]>(sql, [...parameters]),
    inOrganisation: (organisationId, work, staffMemberId) =>
      dataSource.transaction(async (manager) => {
        const ask: Ask = <Row>(sql: string, parameters: readonly unknown[] = []) =>
          manager.query<Row[]>(sql, [...parameters]);
        const actor = { ...systemActor(organisationId), ...(staffMemberId && { staffMemberId }) };
        await ask(SET_ACTOR, settingsOf(actor));
        return work(ask);
      }),
    close: () => dataSource.destroy(),
  };
}
