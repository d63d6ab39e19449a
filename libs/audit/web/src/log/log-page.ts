import { HttpErrorResponse } from '@angular/common/http';
import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { clientReference, isCalendarDay, type LogKind, logKinds } from '@ademruimte/contracts';
import {
  AuditService,
  listLogPeopleResource,
  type LogLine,
  type LogPage as Page,
  Paged,
  readLogResource,
  sentenceOf,
} from '@ademruimte/web-client';
import {
  DayField,
  DayPipe,
  EmptyState,
  Loaded,
  MoreButton,
  PageHeader,
  ResourceView,
} from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { lookNames } from '../look-words';
import { ClientFilter } from './client-filter';
import { LogLines } from './log-lines';

type Filter = 'van' | 'tot' | 'wie' | 'inwoner' | 'soort';

/** The log of the organisation, for the privacy officer: who, whom, when, what kind and why. */
@Component({
  selector: 'adem-log-page',
  imports: [
    ClientFilter,
    DayField,
    DayPipe,
    EmptyState,
    Loaded,
    LogLines,
    MatButton,
    MoreButton,
    PageHeader,
    ResourceView,
  ],
  templateUrl: './log-page.html',
  styleUrl: './log-page.scss',
})
export class LogPage {
  /** From the address: days, ids and kinds; never a name. */
  readonly van = input<string>();
  readonly tot = input<string>();
  readonly wie = input<string>();
  readonly inwoner = input<string>();
  readonly soort = input<string>();

  private readonly audit = inject(AuditService);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);

  protected readonly kinds = logKinds;
  protected readonly names = lookNames();
  protected readonly referenceOf = clientReference;
  protected readonly saving = signal(false);
  protected readonly refusal = signal('');
  protected readonly added = signal('');

  private readonly asked = computed(() =>
    given({
      from: this.van(),
      until: this.tot(),
      staffMemberId: this.wie(),
      clientId: this.inwoner(),
      kind: this.kind(),
    }),
  );
  private readonly kind = computed<LogKind | undefined>(() =>
    logKinds.find((one) => one === this.soort()),
  );
  protected readonly people = listLogPeopleResource({ defaultValue: [] });
  protected readonly first = readLogResource(this.asked);
  protected readonly lines = new Paged<LogLine, Page>({
    first: this.first,
    fetch: (cursor) =>
      firstValueFrom(this.audit.readLog({ ...this.asked(), cursor: cursor ?? null })),
  });

  protected keepDay(filter: 'van' | 'tot', day: string): void {
    if (day === '' || isCalendarDay(day)) this.keep(filter, day);
  }

  protected keep(filter: Filter, value: string): void {
    const queryParams = { [filter]: value || null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async more(): Promise<void> {
    const before = this.lines.items().length;
    this.added.set('');
    if (!(await this.lines.more())) return;
    this.added.set($localize`Erbij gekomen: ${this.lines.items().length - before}:count:.`);
  }

  /** The server writes down that the file is made, and then gives it. */
  protected async save(): Promise<void> {
    if (this.saving()) return;
    this.saving.set(true);
    this.refusal.set('');
    try {
      this.keepFile(await firstValueFrom(this.audit.exportLog(this.asked())));
    } catch (error) {
      this.refusal.set(sentenceOfFile(error));
    } finally {
      this.saving.set(false);
    }
  }

  private keepFile(file: Blob): void {
    const link = this.document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'logboek.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

/** What was asked for, without what was left out. */
function given<T extends object>(filter: T): Partial<T> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => !!value)) as Partial<T>;
}

/** What was asked as a file is refused as a file: too many lines is what can be mended. */
function sentenceOfFile(error: unknown): string {
  return error instanceof HttpErrorResponse && error.status === 400
    ? $localize`Dit zijn te veel regels voor één bestand. Kies een kortere tijd.`
    : sentenceOf(error);
}
