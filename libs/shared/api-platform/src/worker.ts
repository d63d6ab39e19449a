import { dataSourceOptions, openDataSource } from './data-source';

/** PostgreSQL as a process without requests reaches it: by functions that need no actor. */
export interface WorkerDatabase {
  /** Calls one function; `Row` is what its reader expects. */
  call<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
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
    close: () => dataSource.destroy(),
  };
}
