import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import { IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { notInFuture } from '../days';
import type { ContactRequest, SafeContactRuleRequest } from './contact.dto';
import { ContactPreference, type ContactWishes } from './contact-preference.entity';
import { SafeContactRule } from './safe-contact-rule.entity';

/** How a client wants to be reached, and how never. */
@Injectable()
export class Contact {
  constructor(
    private readonly database: Database,
    private readonly access: ClientAccess,
    private readonly clock: Clock,
  ) {}

  /** The first wishes of somebody who was registered just now. */
  async begin(clientId: string, wanted: ContactRequest, rule?: string | null): Promise<void> {
    notInFuture('contact.numberConfirmedOn', wanted.numberConfirmedOn, this.clock);
    const repository = this.database.repository(ContactPreference);
    await repository.insert(repository.create({ id: uuidv7(), clientId, ...wishesFrom(wanted) }));
    if (rule) await this.write(clientId, { text: rule });
  }

  /** Other wishes, or another number. */
  async change(clientId: string, wanted: ContactRequest, version: number): Promise<number> {
    await this.access.require(clientId, 'client:edit');
    notInFuture('numberConfirmedOn', wanted.numberConfirmedOn, this.clock);
    const repository = this.database.repository(ContactPreference);
    const { id } = await repository.findOneByOrFail({ clientId });
    const preference = await this.database.claim(ContactPreference, { id, clientId }, version);
    preference.change(wishesFrom(wanted));
    await repository.save(preference);
    return version + 1;
  }

  /** One more way in which we must never reach somebody. */
  async addRule(clientId: string, wanted: SafeContactRuleRequest): Promise<SafeContactRule> {
    await this.access.require(clientId, 'client:edit');
    return this.write(clientId, wanted);
  }

  /** A rule is no longer needed. */
  async endRule(clientId: string, id: string, version: number): Promise<number> {
    return this.changeRule(clientId, id, version, (rule) => rule.end(this.clock.today()));
  }

  /** Somebody asked the client: sharing with the household is safe in spite of the rule. */
  async confirmSharing(clientId: string, id: string, version: number): Promise<number> {
    const { staffMemberId } = this.database.actor;
    return this.changeRule(clientId, id, version, (rule) =>
      rule.confirmSharing(this.clock.today(), staffMemberId),
    );
  }

  /** Whether a rule keeps everything of this client out of the household. */
  async sharingIsForbidden(clientId: string): Promise<boolean> {
    const rules = await this.database
      .repository(SafeContactRule)
      .findBy({ clientId, endedOn: IsNull() });
    return rules.some((rule) => rule.forbidsSharing);
  }

  private async changeRule(
    clientId: string,
    id: string,
    version: number,
    verb: (rule: SafeContactRule) => void,
  ): Promise<number> {
    await this.access.require(clientId, 'client:edit');
    const rule = await this.database.claim(SafeContactRule, { id, clientId }, version);
    verb(rule);
    await this.database.repository(SafeContactRule).save(rule);
    return version + 1;
  }

  private async write(
    clientId: string,
    { id, text }: SafeContactRuleRequest,
  ): Promise<SafeContactRule> {
    const repository = this.database.repository(SafeContactRule);
    const fromDay = this.clock.today();
    const rule = repository.create({ id: id ?? uuidv7(), clientId, text, fromDay });
    await repository.insert(rule);
    return rule;
  }
}

function wishesFrom(request: ContactRequest): ContactWishes {
  const { channel, language, interpreter, numberConfirmedOn } = request;
  const { phone = null, email = null, bestTime = null } = request;
  return { channel, phone, email, language, interpreter, bestTime, numberConfirmedOn };
}
