import { Injectable } from '@nestjs/common';

/** Gives a new organisation the records a domain needs to begin with. */
export type OrganisationStarter = () => Promise<void>;

/**
 * What every new organisation begins with, besides people and teams. Access knows no other domain,
 * so a domain adds its own starter when its module is loaded.
 */
@Injectable()
export class OrganisationStarters {
  private readonly starters: OrganisationStarter[] = [];

  /** From now on every organisation that starts gets this too. */
  add(starter: OrganisationStarter): void {
    this.starters.push(starter);
  }

  /** Runs them one after the other, inside the transaction in which the organisation starts. */
  async run(): Promise<void> {
    for (const starter of this.starters) await starter();
  }
}
