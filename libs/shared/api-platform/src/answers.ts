/** The answer to a command that made a record: 201 with `{ id }`, `Location` and `ETag`. */
export class Created {
  constructor(
    readonly id: string,
    readonly location: string,
    readonly version: number,
  ) {}
}

/** The answer to a command that changed a record: 204 with its new `ETag`. */
export class Changed {
  constructor(readonly version: number) {}
}

/** Answers that a record was made, at `location` below `/api/v1`. */
export function created(id: string, location: string, version = 1): Created {
  return new Created(id, `/api/v1${location}`, version);
}

/** Answers that a record changed and which version it has now. */
export function changed(version: number): Changed {
  return new Changed(version);
}

/** A read of one record: its body with the `ETag` a later change must name. */
export class Versioned<T> {
  constructor(
    readonly body: T,
    readonly version: number,
  ) {}
}

/** Answers one record with its version. */
export function versioned<T>(body: T, version: number): Versioned<T> {
  return new Versioned(body, version);
}

/** What a file is sent with. Its name is seen in the address bar: never a person's. */
export interface FileForm {
  readonly type: string;
  readonly name: string;
  /** Kept on the device instead of shown: a browser must not read it as a page. */
  readonly isDownload?: boolean;
}

/**
 * An answer that is made into a file after the transaction has committed: what was written down
 * about the look is there before the first byte, and no connection waits while the file is made.
 */
export class MadeFile {
  constructor(
    readonly form: FileForm,
    readonly make: () => Promise<Uint8Array>,
  ) {}
}
