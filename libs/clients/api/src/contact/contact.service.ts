import { Injectable } from '@nestjs/common';
import { ClientAccess } from '@ademruimte/access-api';
import { Clock, Database } from '@ademruimte/api-platform';
import { IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { notInFuture } from '../days';
import type { ContactRequest, SafeContactRuleRequest } from './contact.dto';
import {
  ContactPreference,
  type ContactWishes,
  type ReminderWishes,
} from './contact-preference.entity';
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
    return this.edit(clientId, version, (preference) => {
      notInFuture('numberConfirmedOn', wanted.numberConfirmedOn, this.clock);
      preference.change(wishesFrom(wanted));
    });
  }

  /** Somebody heard that a number or an e-mail address is still the client's own. */
  async confirmReach(clientId: string, reach: 'phone' | 'email', version: number): Promise<number> {
    return this.edit(clientId, version, (one) => one.confirm(reach, this.clock.today()));
  }

  /** Whether the client wants to be reminded, and in whose name. */
  async wishReminders(clientId: string, wishes: ReminderWishes, version: number): Promise<number> {
    return this.edit(clientId, version, (one) => one.wishReminders(wishes));
  }

  /** Reminders as they go now fit every rule that holds; one that comes later holds them back. */
  async confirmReminders(clientId: string): Promise<void> {
    await this.access.require(clientId, 'client:edit');
    const { staffMemberId } = this.database.actor;
    const repository = this.database.repository(SafeContactRule);
    for (const rule of await repository.findBy({ clientId, endedOn: IsNull() })) {
      if (!rule.forbidsReminders) continue;
      rule.confirmReminders(this.clock.today(), staffMemberId);
      await repository.save(rule);
    }
    await this.database.changed('client', clientId);
  }

  /** One more way in which we must never reach somebody. */
  async addRule(clientId: string, wanted: SafeContactRuleRequest): Promise<SafeContactRule> {
    await this.access.require(clientId, 'client:edit');
    const rule = await this.write(clientId, wanted);
    await this.database.changed('client', clientId);
    return rule;
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
    await this.database.changed('client', clientId);
    return version + 1;
  }

  private async edit(
    clientId: string,
    version: number,
    verb: (preference: ContactPreference) => void,
  ): Promise<number> {
    await this.access.require(clientId, 'client:edit');
    const repository = this.database.repository(ContactPreference);
    const { id } = await repository.findOneByOrFail({ clientId });
    const preference = await this.database.claim(ContactPreference, { id, clientId }, version);
    verb(preference);
    await repository.save(preference);
    await this.database.changed('client', clientId);
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
