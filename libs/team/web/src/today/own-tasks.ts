import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CalendarDay } from '@ademruimte/contracts';
import {
  ConversationsService,
  ifMatch,
  sentenceOf,
  type TodayTaskResponse,
  versionAfter,
} from '@ademruimte/web-client';
import { sayDay, Undo } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';

/** What the reader promised to do for somebody; each is done with one tap, and back with another. */
@Component({
  selector: 'adem-own-tasks',
  imports: [MatButton, RouterLink],
  templateUrl: './own-tasks.html',
  styleUrls: ['./item.scss', './person-steps.scss'],
})
export class OwnTasks {
  readonly tasks = input.required<readonly TodayTaskResponse[]>();
  readonly today = input.required<CalendarDay>();
  /** The server knows; the page reads anew. */
  readonly changed = output();

  private readonly conversations = inject(ConversationsService);
  private readonly undo = inject(Undo);
  private readonly here = { injector: inject(Injector) };
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  protected readonly refusal = signal<{ id: string; sentence: string } | undefined>(undefined);
  /** Tasks that were done here leave at once; a new answer of the server says what is left. */
  private readonly left = linkedSignal<unknown, ReadonlySet<string>>({
    source: this.tasks,
    computation: () => new Set(),
  });
  protected readonly lines = computed(() =>
    this.tasks()
      .filter(({ id }) => !this.left().has(id))
      .map((task) => ({
        task,
        when: task.dueOn ? sayDay(task.dueOn, 'relative', this.today()) : '',
      })),
  );

  protected async done(task: TodayTaskResponse): Promise<void> {
    this.left.update((left) => new Set([...left, task.id]));
    this.keepPlace();
    await this.act(task, async () => {
      const { clientId, id, version } = task;
      const options = { headers: ifMatch(version), observe: 'response' } as const;
      const answer = await firstValueFrom(
        this.conversations.markWorkerTaskDone(clientId, id, options),
      );
      const now = { ...task, version: versionAfter(answer, version) };
      this.undo.offer($localize`Gedaan: ${task.text}:task:`, () => this.reopen(now));
    });
  }

  private async reopen(task: TodayTaskResponse): Promise<void> {
    const options = { headers: ifMatch(task.version) };
    await this.act(task, () =>
      firstValueFrom(this.conversations.reopenWorkerTask(task.clientId, task.id, options)),
    );
  }

  private async act({ id }: TodayTaskResponse, work: () => Promise<unknown>): Promise<void> {
    this.refusal.set(undefined);
    try {
      await work();
    } catch (error) {
      this.left.set(new Set());
      this.refusal.set({ id, sentence: sentenceOf(error) });
    }
    this.changed.emit();
  }

  /** The button that was pressed is gone; who uses a keyboard goes on from the heading above. */
  private keepPlace(): void {
    afterNextRender({ read: () => this.heading()?.nativeElement.focus() }, this.here);
  }
}
