import fc from 'fast-check';
import type { Organisation, Person } from '@ademruimte/access-api/testing';
import { Database } from '@ademruimte/api-platform';
import type { Running } from '@ademruimte/api-testing';
import { ConversationsGiven } from '@ademruimte/conversations-api/testing';
import { keepTeam } from './keep-team';
import { anyTeam, type RandomTeam } from './random-team';
import { startTeamWork } from './start-team-work';

/** As many teams as fit in some twenty seconds. */
const TEAMS = 40;

/** An invented team that stands in the database, with the people who look at it. */
export interface InventedTeam {
  readonly team: RandomTeam;
  /** The id of each client, in the order they were invented. */
  readonly ids: readonly string[];
  readonly workers: readonly [Person, Person];
  readonly lead: Person;
}

/** Teams as fast-check invents them, on the real database, each on a day of its own. */
export class InventedTeams {
  private constructor(
    private readonly running: Running,
    private readonly given: ConversationsGiven,
    private readonly organisation: Organisation,
  ) {}

  static async begin(): Promise<InventedTeams> {
    const running = await startTeamWork();
    const given = new ConversationsGiven(running.app);
    return new InventedTeams(running, given, await given.anOrganisation());
  }

  stop(): Promise<void> {
    return this.running.stop();
  }

  /** Looks at many teams; the first one that is not as it should be is made as small as it goes. */
  async each(look: (invented: InventedTeam) => Promise<void>): Promise<void> {
    const property = fc.asyncProperty(anyTeam, async (team) => {
      const invented = await this.keep(team);
      this.running.clock.set(team.today);
      await look(invented);
    });
    await fc.assert(property, { numRuns: TEAMS });
  }

  private async keep(team: RandomTeam): Promise<InventedTeam> {
    const { given, organisation } = this;
    this.running.clock.release();
    const teamId = await given.aTeam(organisation);
    const workers = [
      await given.aPerson({ organisation, teamId }),
      await given.aPerson({ organisation, teamId }),
    ] as const;
    const lead = await given.aPerson({ organisation, teamId, role: 'team_lead' });
    const at = {
      ...{ organisationId: organisation.id, teamId },
      workers: [workers[0].id, workers[1].id] as const,
    };
    return { team, workers, lead, ids: await keepTeam(this.running.app.get(Database), team, at) };
  }
}
