import {
  afterNextRender,
  Component,
  computed,
  DOCUMENT,
  type ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  AccessService,
  ClientInView,
  type ExpertInvitationResponse,
  ifMatch,
  readWhoSeesWhatResource,
  sentenceOf,
  type SharingAgreementResponse,
} from '@ademruimte/web-client';
import { DayPipe, Loaded, MomentPipe, ResourceView } from '@ademruimte/web-ui';
import { firstValueFrom, type Observable } from 'rxjs';
import { InviteExpertForm } from './invite-expert-form';
import { SharingForm } from './sharing-form';
import {
  agreedWords,
  becauseWords,
  relationWord,
  seesWords,
  sharedWords,
  whyWords,
} from './sharing-words';

/**
 * Who sees what of a client: everybody with access today, why and until when, who helps outside,
 * and what the client wants shared with whom. Calm enough to read together, or to take home.
 */
@Component({
  selector: 'adem-who-sees-page',
  imports: [
    ...[DayPipe, InviteExpertForm, Loaded, MatButton, MomentPipe, ResourceView, RouterLink],
    SharingForm,
  ],
  templateUrl: './who-sees-page.html',
  styleUrl: './who-sees-page.scss',
})
export class WhoSeesPage {
  readonly clientId = input.required<string>();

  private readonly access = inject(AccessService);
  private readonly inView = inject(ClientInView);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly here = { injector: inject(Injector) };
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected readonly found = readWhoSeesWhatResource(this.clientId);
  protected readonly refusal = signal('');
  /** What is being written down. */
  protected readonly doing = signal<'share' | 'invite' | undefined>(undefined);

  protected readonly name = computed(
    () => this.inView.find(this.clientId())?.callName ?? $localize`de inwoner`,
  );
  /** How the client is addressed, on what they take home. */
  protected readonly you = computed(() => this.inView.find(this.clientId())?.formOfAddress ?? 'je');
  protected readonly mayShare = computed(() => this.inView.may(this.clientId(), 'share:edit'));
  protected readonly mayInvite = computed(() => this.inView.may(this.clientId(), 'expert:invite'));
  protected readonly mayHandOver = computed(() =>
    this.inView.may(this.clientId(), 'handover:propose'),
  );
  protected readonly maySeeLog = computed(() => this.inView.may(this.clientId(), 'log:client'));

  private readonly known = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  /** What holds, or will. */
  protected readonly agreements = computed(() =>
    (this.known()?.agreements ?? []).filter((one) => this.holds(one)),
  );
  protected readonly earlier = computed(() =>
    (this.known()?.agreements ?? []).filter((one) => !this.holds(one)),
  );
  protected readonly asked = computed(() =>
    (this.known()?.invitations ?? []).filter(({ state }) => state === 'open'),
  );
  protected readonly toTell = computed(() =>
    (this.known()?.invitations ?? []).filter(
      ({ state, toldOtherOn }) => state === 'handed_back' && !toldOtherOn,
    ),
  );

  protected readonly relation = relationWord;
  protected readonly because = becauseWords;
  protected readonly why = whyWords;
  protected readonly sees = seesWords;
  protected readonly shared = sharedWords;
  protected readonly agreed = agreedWords;

  /** It is written down first that this goes on paper; only then is there something to print. */
  protected print(): void {
    void this.send(this.access.printWhoSeesWhat(this.clientId()), () => this.window?.print());
  }

  protected withdrawSharing({ id, version }: SharingAgreementResponse): void {
    const headers = ifMatch(version);
    this.change(this.access.withdrawSharing(this.clientId(), id, { headers }));
  }

  protected withdrawInvitation({ id, version }: ExpertInvitationResponse): void {
    const headers = ifMatch(version);
    this.change(this.access.withdrawInvitation(this.clientId(), id, { headers }));
  }

  protected told({ id, version }: ExpertInvitationResponse): void {
    const headers = ifMatch(version);
    this.change(this.access.tellOfAnother(this.clientId(), id, { headers }));
  }

  /** What was pressed is gone; who uses a keyboard goes on from the heading. */
  protected finish(): void {
    this.doing.set(undefined);
    this.found.reload();
    afterNextRender({ read: () => this.heading()?.nativeElement.focus() }, this.here);
  }

  private change(request: Observable<unknown>): void {
    void this.send(request, () => this.finish());
  }

  private async send(request: Observable<unknown>, then: () => void): Promise<void> {
    this.refusal.set('');
    try {
      await firstValueFrom(request, { defaultValue: undefined });
      then();
    } catch (error) {
      this.refusal.set(sentenceOf(error));
      this.found.reload();
    }
  }

  private holds({ withdrawnOn, untilDay }: SharingAgreementResponse): boolean {
    return !withdrawnOn && (!untilDay || untilDay >= (this.known()?.day ?? ''));
  }
}
