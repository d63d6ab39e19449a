import type { INestApplicationContext } from '@nestjs/common';
import { ExpertInvitations, OwnInvitations } from '@ademruimte/access-api';
import { type Actor, Database } from '@ademruimte/api-platform';
import { Assessments, BridgeTemplates } from '@ademruimte/bridge-api';
import {
  Clients,
  HandoverProposals,
  HandoverSummaries,
  Helpers,
  Households,
  PersonalData,
  Trajectories,
  UrgentNeeds,
} from '@ademruimte/clients-api';
import { Plans } from '@ademruimte/plan-api';
import { AppointmentTeller } from './appointment-teller';
import type { Cast } from './cast';
import type { DemoClock } from './demo-clock';
import { PlanTeller } from './plan-teller';
import { Schedule } from './schedule';
import type { Said, Story, StoryMoment } from './stories';

/** Tells a story with the product's own use cases, each on the day it happened. */
export class StoryTeller {
  private readonly schedule = new Schedule();
  private readonly database: Database;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly cast: Cast,
    private readonly clock: DemoClock,
    private readonly domainIds: ReadonlyMap<string, string>,
  ) {
    this.database = app.get(Database);
  }

  /** The life domains of the bridge in use, by their code. */
  static async domainIdsOf(app: INestApplicationContext, actor: Actor) {
    const template = await app
      .get(Database)
      .transaction(actor, () => app.get(BridgeTemplates).current());
    const domains = template.pillars.flatMap((pillar) => pillar.domains);
    return new Map(domains.map(({ code, id }) => [code, id]));
  }

  /** Tells one story from the first day to today; answers whose it is. */
  async tell(story: Story): Promise<string> {
    this.clock.standAt(this.clock.workdaysAgo(story.startedDaysAgo + 4), 9);
    const clientId = await this.as(story, () => this.register(story));
    if (story.expert) await this.inviteExpert(clientId, story);
    const plan = new PlanTeller(this.app, this.cast, this.clock, {
      clientId,
      lead: this.cast[story.lead],
      domainIds: this.domainIds,
      schedule: this.schedule,
    });
    const appointments = new AppointmentTeller(this.app, this.clock, {
      clientId,
      lead: this.cast[story.lead],
      interpreter: story.contact.interpreter,
      schedule: this.schedule,
    });
    for (const told of story.moments) {
      const moment = { ...told, daysAgo: this.clock.workdaysAgo(told.daysAgo) };
      if (moment.planned) appointments.prepare(moment, moment.planned);
      this.schedule.at(moment.daysAgo, moment.hour, async () => {
        await this.as(story, () => this.talk(clientId, appointments, moment));
        await plan.tell(moment);
        if (moment.agreesPlan) await this.as(story, () => this.agree(clientId, story));
      });
    }
    if (story.next) appointments.next(story.next);
    if (story.ends) this.planEnd(clientId, story, story.ends);
    await this.schedule.run((daysAgo, hour) => this.clock.standAt(daysAgo, hour));
    await this.hearUrgent(clientId, story);
    await this.proposeHandover(clientId, story);
    return clientId;
  }

  private as<T>({ lead }: Story, work: () => Promise<T>): Promise<T> {
    return this.database.transaction(this.cast[lead], work);
  }

  private async register(story: Story): Promise<string> {
    const { person, contact, reason, safeContactRule, strengths } = story;
    const today = this.clock.today();
    const { id } = await this.app.get(Clients).register({
      ...person,
      secretAddress: person.secretAddress ?? false,
      contact: { ...contact, numberConfirmedOn: contact.phone ? today : null },
      safeContactRule: safeContactRule ?? null,
      trajectory: { reason, noticeGivenOn: today },
      strengths: [...strengths],
    });
    await this.gather(id, story);
    return id;
  }

  private async gather(clientId: string, story: Story): Promise<void> {
    if (story.household) {
      const households = this.app.get(Households);
      const { name, role, members } = story.household;
      await households.start(clientId, { name, role });
      for (const member of members) await households.add(clientId, member);
    }
    for (const helper of story.helpers ?? []) await this.app.get(Helpers).add(clientId, helper);
  }

  /** The client heard Farid's name and agreed; he was asked, and said yes. */
  private async inviteExpert(clientId: string, story: Story): Promise<void> {
    const { staffMemberId } = this.cast.farid;
    const id = await this.as(story, () =>
      this.app
        .get(ExpertInvitations)
        .invite(clientId, { staffMemberId, toldOn: this.clock.today(), how: 'in_person' }),
    );
    await this.database.transaction(this.cast.farid, () =>
      this.app.get(OwnInvitations).accept(id, 1),
    );
  }

  private async talk(clientId: string, appointments: AppointmentTeller, moment: StoryMoment) {
    await appointments.talk(moment);
    if (!moment.missed && moment.assessment) await this.assess(clientId, moment.assessment);
  }

  private async assess(
    clientId: string,
    { kind, said }: NonNullable<StoryMoment['assessment']>,
  ): Promise<void> {
    const assessments = this.app.get(Assessments);
    const id = await assessments.start(clientId, { kind, heldOn: this.clock.today() });
    const ratings = said.map((one) => ratingOf(one, this.domainIds));
    const version = await assessments.rate(clientId, id, 1, ratings);
    await assessments.finalise(clientId, id, version);
  }

  private async agree(clientId: string, { person }: Story): Promise<void> {
    const plans = this.app.get(Plans);
    const { version } = await plans.read(clientId);
    await plans.agree(clientId, version, { clientName: person.callName, way: 'on_tablet' });
  }

  /** Support ends; who helped can still ask how it goes. */
  private planEnd(clientId: string, story: Story, ends: NonNullable<Story['ends']>): void {
    this.schedule.at(ends.daysAgo, 16, () =>
      this.as(story, async () => {
        const { trajectories } = await this.app.get(PersonalData).of(clientId);
        const [open] = trajectories.filter(({ status }) => status !== 'closed');
        if (!open) throw new Error('There is nothing to end.');
        const { outcome } = ends;
        await this.app.get(Trajectories).close(clientId, open.id, open.version, { outcome });
      }),
    );
  }

  /** Somebody else will go on with this client, if the team lead agrees. */
  private async proposeHandover(clientId: string, story: Story): Promise<void> {
    if (!story.handover) return;
    const { to, inDays, words } = story.handover;
    this.clock.standAt(0, 0);
    await this.as(story, async () => {
      const facts = await this.app.get(HandoverSummaries).read(clientId);
      await this.app.get(HandoverProposals).propose(clientId, {
        toStaffId: this.cast[to].staffMemberId,
        onDay: this.clock.workdayIn(inDays),
        summary: `${facts}\n\n${words}`,
      });
    });
  }

  /** Something that cannot wait, heard yesterday and still open this morning. */
  private async hearUrgent(clientId: string, story: Story): Promise<void> {
    if (!story.urgent) return;
    const { kind, about = null, text } = story.urgent;
    this.clock.standAt(1, 16);
    await this.as(story, () =>
      this.app.get(UrgentNeeds).record(clientId, { kind, about, text, actsOwner: 'worker' }),
    );
  }
}

function ratingOf(said: Said, domainIds: ReadonlyMap<string, string>) {
  return {
    lifeDomainId: domainIds.get(said.domain) ?? '',
    ratedBy: said.by ?? 'client',
    level: said.level ?? null,
    reason: said.reason ?? null,
    ownWords: said.words ?? null,
  };
}
