import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  Injector,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { DOCUMENT, NgTemplateOutlet } from '@angular/common';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { getTodayResource, Session, type TodayResponse } from '@ademruimte/web-client';
import { EmptyState, Loaded, PageHeader, ResourceView, sayDay } from '@ademruimte/web-ui';
import { Notices } from './notices';
import { OwnInvitations } from './own-invitations';
import { OwnNotes } from './own-notes';
import { PersonCard } from './person-card';
import type { LineReader } from './person-lines';
import { TodayActions } from './today-actions';
import { type PersonToday, sectionsOf, type StepOfPerson } from './today-people';
import { dayInBrief, greeting, hourOf } from './today-words';
import { WaitingMessages } from './waiting-messages';

/** So many people to speak again are shown; the others when somebody asks. */
const LATER_SHOWN = 3;

/**
 * What a worker needs this morning, person by person: what cannot wait, whom they meet, which steps
 * were or are due, and who was not spoken for a while. Nobody stands on it twice.
 */
@Component({
  selector: 'adem-today-page',
  imports: [
    ...[EmptyState, Loaded, MatButton, NgTemplateOutlet, Notices, OwnInvitations],
    ...[OwnNotes, PageHeader, PersonCard, ResourceView, RouterLink, WaitingMessages],
  ],
  providers: [TodayActions],
  templateUrl: './today-page.html',
})
export class TodayPage {
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);
  private readonly here = { injector: inject(Injector) };
  private readonly notices = viewChild(Notices);
  private readonly ownNotes = viewChild(OwnNotes);
  protected readonly actions = inject(TodayActions);

  protected readonly today = getTodayResource();
  protected readonly me = this.session.current;
  protected readonly shape = [110, 90, 90, 90];

  protected readonly greeting = computed(() => {
    const [first = ''] = (this.me()?.name ?? '').split(' ');
    return greeting(hourOf(new Date()), first);
  });
  protected readonly sections = computed(() =>
    sectionsOf(this.today.hasValue() ? this.today.value() : NOTHING, this.actions.left()),
  );
  /** Whether the day began with nothing; a day of which all is done keeps its shape. */
  protected readonly isQuiet = linkedSignal<boolean, boolean>({
    source: () => !this.today.hasValue() || isEmpty(this.today.value()),
    computation: (empty, before) => empty && (before?.value ?? true),
  });
  protected readonly showsComing = signal(false);
  private readonly showsAllLater = signal(false);
  /** Where somebody was who pressed something; what they pressed may still go. */
  private place: readonly string[] = [];
  protected readonly later = computed(() => {
    const { later } = this.sections();
    return this.showsAllLater() ? later : later.slice(0, LATER_SHOWN);
  });
  protected readonly laterHidden = computed(
    () => this.sections().later.length - this.later().length,
  );
  protected readonly line = computed(() => {
    if (!this.today.hasValue()) return '';
    const { day, appointments } = this.today.value();
    const { urgent, met, week, coming } = this.sections();
    if (this.isQuiet()) return sayDay(day);
    const people = [...urgent, ...met, ...week, ...coming];
    const steps = people.flatMap((one) => one.steps).length;
    const promises = people.flatMap((one) => [...one.tasks, ...one.agreements, ...one.reminders]);
    return `${sayDay(day)} · ${dayInBrief(appointments.length, steps, promises.length)}`;
  });
  /** An experience expert is asked, and sees their people, before anything else. */
  protected readonly isAsked = computed(() => this.session.may('invitation:answer'));
  protected readonly maySeeReminders = computed(() => this.session.may('reminder:read'));
  protected readonly mayReport = computed(() => this.session.may('bottleneck:report'));
  protected readonly reader = computed<LineReader>(() => ({
    today: this.today.hasValue() ? this.today.value().day : '',
    myName: this.me()?.name ?? '',
    mayWrite: this.session.may('conversation:edit'),
  }));
  /** A caseworker does any step; who only co-coaches does their own. */
  protected readonly mayDo = computed(() => {
    const may = this.session.may('step:do');
    const ownOnly = !this.session.may('plan:edit');
    const name = this.me()?.name;
    return ({ owner, ownerName }: StepOfPerson): boolean =>
      may && (!ownOnly || (owner === 'worker' && ownerName === name));
  });

  constructor() {
    this.actions.onChange(() => this.today.reload());
    this.lookAgainOnReturn();
    effect(() => {
      this.sections();
      afterNextRender({ read: () => this.bringBack() }, this.here);
    });
  }

  /** An expert handed somebody back: nothing of them stays in sight. */
  protected gone(): void {
    this.today.reload();
    this.notices()?.reload();
    this.ownNotes()?.reload();
  }

  protected showAllLater(): void {
    const next = this.sections().later[LATER_SHOWN];
    this.showsAllLater.set(true);
    if (next) this.focusOn([`person-${next.clientId}`]);
  }

  /** The button that was pressed is gone; who uses a keyboard goes on where the person stood. */
  protected keepPlace({ clientId }: PersonToday): void {
    const { urgent, met } = this.sections();
    const inSection = (list: readonly PersonToday[]) =>
      list.some((one) => one.clientId === clientId);
    const heading = inSection(urgent) ? 'urgent' : inSection(met) ? 'appointments' : 'steps';
    this.place = [`person-${clientId}`, heading, 'steps'];
    this.focusOn(this.place);
  }

  /** A card left after all, when the server had answered: a keyboard never ends up nowhere. */
  private bringBack(): void {
    const isNowhere = this.document.activeElement === this.document.body;
    if (isNowhere && this.place.length > 0) this.focusOn(this.place);
  }

  /** Somebody comes back to this window: what was done on another device meanwhile is gone here. */
  private lookAgainOnReturn(): void {
    const look = () => {
      if (this.document.visibilityState !== 'visible') return;
      this.today.reload();
      this.notices()?.reload();
    };
    this.document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => this.document.removeEventListener('visibilitychange', look));
  }

  private focusOn(ids: readonly string[]): void {
    const find = () => {
      const places = ids.map((id) => this.document.getElementById(id));
      places.find((place) => place !== null)?.focus();
    };
    afterNextRender({ read: find }, this.here);
  }
}

const NOTHING: TodayResponse = {
  ...{ day: '', appointments: [], people: [], tasks: [] },
  ...{ agreements: [], reminders: [], messages: [] },
};

function isEmpty({ day: _, ...lists }: TodayResponse): boolean {
  return Object.values(lists).every((list) => list.length === 0);
}
