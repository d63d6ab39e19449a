import { Injectable } from '@nestjs/common';
import { FieldsInvalid } from '@ademruimte/api-platform';
import { NotInTeam } from '../assignment.errors';
import { type Colleague, Colleagues } from '../colleagues';

/** The experience experts of a client's team: nobody else is asked, or shared with. */
@Injectable()
export class ExpertsOfTeam {
  constructor(private readonly colleagues: Colleagues) {}

  /** Refuses who is no experience expert here, or works in another team. */
  async require(teamId: string, staffMemberId: string): Promise<Colleague> {
    const colleague = await this.colleagues.find(staffMemberId);
    if (!colleague?.roles.includes('experience_expert')) {
      throw FieldsInvalid.of('staffMemberId', 'unknown-record');
    }
    if (!colleague.teamIds.includes(teamId)) throw new NotInTeam();
    return colleague;
  }
}
