import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import { v7 as uuidv7 } from 'uuid';
import { Helper, type HelperDetails } from './helper.entity';
import type { AddHelperRequest, HelperRequest } from './support.dto';

/** Keeps who outside the team helps a client. */
@Injectable()
export class Helpers {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
  ) {}

  /** Somebody more helps. */
  async add(clientId: string, wanted: AddHelperRequest): Promise<Helper> {
    await this.access.require(clientId, 'helper:edit');
    const repository = this.database.repository(Helper);
    const helper = repository.create({ id: wanted.id ?? uuidv7(), clientId });
    helper.describe(detailsFrom(wanted));
    await repository.insert(helper);
    return helper;
  }

  /** Something about a helper is otherwise now. */
  async change(
    clientId: string,
    id: string,
    wanted: HelperRequest,
    version: number,
  ): Promise<number> {
    return this.alter(clientId, id, version, (helper) => helper.describe(detailsFrom(wanted)));
  }

  /** Somebody no longer helps. */
  async end(clientId: string, id: string, version: number): Promise<number> {
    return this.alter(clientId, id, version, (helper) => helper.end(this.clock.today()));
  }

  private async alter(
    clientId: string,
    id: string,
    version: number,
    verb: (helper: Helper) => void,
  ): Promise<number> {
    await this.access.require(clientId, 'helper:edit');
    const helper = await this.database.claim(Helper, { id, clientId }, version);
    verb(helper);
    await this.database.repository(Helper).save(helper);
    return version + 1;
  }
}

function detailsFrom(request: HelperRequest): HelperDetails {
  const { name, role, organisationName = null, reach = null, mayKnow = null } = request;
  return { name, role, organisationName, reach, mayKnow };
}
