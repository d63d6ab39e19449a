import { booleanAttribute, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { isToDo, type RecognitionView, type StepView } from './plan-view';
import { sayIfThen, sayWhole, stepLine } from './plan-words';
import { RecognitionChip } from './recognition-chip';
import { StepHistory } from './step-history';

/**
 * One small step: a tick, its words, its day and who does it. What is done goes quiet. Nothing is
 * ever red, and a day that is over is just another day to choose.
 */
@Component({
  selector: 'adem-step-card',
  imports: [MatButton, MatMenu, MatMenuItem, MatMenuTrigger, RecognitionChip, StepHistory],
  templateUrl: './step-card.html',
  styleUrl: './step-card.scss',
})
export class StepCard<S extends StepView> {
  readonly step = input.required<S>();
  /** How the client is called, for a step that is theirs. */
  readonly clientName = input('');
  readonly recognitions = input<readonly RecognitionView[]>([]);
  /** Only the line itself, for a first page. */
  readonly compact = input(false, { transform: booleanAttribute });
  /** Whether the reader may say it is done or choose another day. */
  readonly mayDo = input(false, { transform: booleanAttribute });
  /** Whether the reader may change its words or let it go. */
  readonly mayEdit = input(false, { transform: booleanAttribute });
  readonly mayRecognise = input(false, { transform: booleanAttribute });
  /** Whether the reader can go to what was done to it. */
  readonly showsHistory = input(false, { transform: booleanAttribute });

  /** One quiet line more, such as how the client is reminded of it. */
  readonly remark = input('');

  readonly done = output<S>();
  readonly reopen = output<S>();
  readonly replan = output<S>();
  readonly letGo = output<S>();
  readonly edit = output<S>();
  readonly recognise = output<S>();
  readonly lookBack = output<S>();
  /** A message to the client on the day of the step. */
  readonly remind = output<S>();

  protected readonly toDo = computed(() => isToDo(this.step()));
  protected readonly isDone = computed(() => this.step().status === 'done');
  protected readonly line = computed(() => stepLine(this.step(), this.clientName()));
  /** How it will go is for what is still to come. */
  protected readonly ifThen = computed(() =>
    this.toDo() ? sayIfThen(this.step().ifText, this.step().thenText) : '',
  );
  protected readonly setback = computed(() => {
    const { setbackText } = this.step();
    return this.toDo() && setbackText ? sayWhole(setbackText) : '';
  });
  protected readonly mayTick = computed(() => this.mayDo() && (this.toDo() || this.isDone()));
  /** Whether a kind word is all the reader can give: no need to look behind a word for it. */
  protected readonly onlyRecognises = computed(
    () => !this.compact() && this.mayRecognise() && !this.mayDo() && !this.mayEdit(),
  );
  protected readonly hasMore = computed(() => {
    if (this.compact() || this.onlyRecognises()) return false;
    if (this.showsHistory()) return true;
    return this.toDo() ? this.mayDo() || this.mayEdit() || this.mayRecognise() : this.canLater();
  });
  /** What can still be done with a step that is over. */
  private readonly canLater = computed(
    () => this.mayRecognise() || (this.mayDo() && this.step().status === 'dropped'),
  );
  protected readonly history = computed(() => {
    const { events = [] } = this.step();
    return this.compact() || events.length < 2 ? [] : events;
  });

  protected tick(): void {
    if (this.isDone()) this.reopen.emit(this.step());
    else this.done.emit(this.step());
  }
}
