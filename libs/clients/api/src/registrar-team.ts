import { Injectable } from '@nestjs/common';
import { Colleagues, Team } from '@ademruimte/access-api';
import { Database, FieldsInvalid } from '@ademruimte/api-platform';

/** In which team a new client comes: the registrar's own. */
@Injectable()
export class RegistrarTeam {
  constructor(
    private readonly database: Database,
    private readonly colleagues: Colleagues,
  ) {}

  /**
   * The wanted team, if the registrar works there; without a wish their only team. Somebody who
   * works for the whole organisation may choose any team, and has to.
   */
  async choose(wanted: string | null | undefined): Promise<string> {
    const registrar = await this.colleagues.find(this.database.actor.staffMemberId);
    const own = registrar?.teamIds ?? [];
    if (!wanted) {
      const [only, ...others] = own;
      if (only && !others.length) return only;
      throw FieldsInvalid.of('teamId', 'required');
    }
    const may = own.length ? own.includes(wanted) : await this.exists(wanted);
    if (!may) throw FieldsInvalid.of('teamId', 'unknown-record');
    return wanted;
  }

  private async exists(id: string): Promise<boolean> {
    return this.database.repository(Team).existsBy({ id });
  }
}
