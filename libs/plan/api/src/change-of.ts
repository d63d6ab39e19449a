/** Which record of a client is changed, and the version the editor saw. */
export interface ChangeOf {
  readonly clientId: string;
  readonly id: string;
  readonly version: number;
}
