import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  viewChild,
} from '@angular/core';
import { ClientInView, listHandoversResource } from '@ademruimte/web-client';
import { DayPipe, Loaded, ResourceView } from '@ademruimte/web-ui';
import { HandoverCard } from './handover-card';
import { HandoverForm } from './handover-form';

/**
 * Handing a client over: what is under way, or a new proposal, and how it went before. One thing at
 * a time, so that it is always clear who works with the client from which day.
 */
@Component({
  selector: 'adem-handover-page',
  imports: [DayPipe, HandoverCard, HandoverForm, Loaded, ResourceView],
  templateUrl: './handover-page.html',
  styleUrl: './handover.scss',
})
export class HandoverPage {
  readonly clientId = input.required<string>();

  private readonly inView = inject(ClientInView);
  private readonly here = { injector: inject(Injector) };
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected readonly found = listHandoversResource(this.clientId);
  protected readonly name = computed(
    () => this.inView.find(this.clientId())?.callName ?? $localize`de inwoner`,
  );
  protected readonly decides = computed(() => this.inView.may(this.clientId(), 'handover:decide'));

  private readonly known = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  /** What waits for a decision, or for its day. */
  protected readonly underWay = computed(() =>
    this.known()?.items.find(
      ({ state, hasBegun }) => state === 'proposed' || (state === 'agreed' && !hasBegun),
    ),
  );
  protected readonly earlier = computed(() =>
    (this.known()?.items ?? []).filter((one) => one !== this.underWay()),
  );

  /** What was pressed is gone; who uses a keyboard goes on from the heading. */
  protected finish(): void {
    this.found.reload();
    afterNextRender({ read: () => this.heading()?.nativeElement.focus() }, this.here);
  }
}
