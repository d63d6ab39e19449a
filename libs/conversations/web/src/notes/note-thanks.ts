import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { limits } from '@ademruimte/contracts';
import { atMost, ConversationsService, type NoteResponse, refusedBy } from '@ademruimte/web-client';
import { FieldErrors, FormFoot, QuotePipe } from '@ademruimte/web-ui';
import { firstValueFrom } from 'rxjs';
import { OpenConversations } from '../open-conversations';

/** Two weeks, in milliseconds: later it is no news any more. */
const FRESH = 14 * 86_400_000;

/** The thanks that came for a note of an experience expert, and the way to give them. */
@Component({
  selector: 'adem-note-thanks',
  imports: [
    ...[FieldErrors, FormField, FormFoot, FormRoot, MatButton],
    ...[MatError, MatFormField, MatInput, MatLabel, QuotePipe, RouterLink],
  ],
  template: `
    @for (thanks of note().thanks; track $index) {
      <p class="soft small">
        @if (thanks.own) {
          <ng-container i18n>Je bedankte {{ note().authorName }}.</ng-container>
        } @else {
          <ng-container i18n>{{ thanks.byName }} bedankt je.</ng-container>
        }
        @if (thanks.words; as words) {
          {{ words | quote }}
        }
      </p>
    }
    @if (mayThank()) {
      @if (writing()) {
        <form class="stack-small" novalidate [formRoot]="form">
          <mat-form-field>
            <mat-label i18n>Wat deed deze notitie? Mag leeg blijven.</mat-label>
            <input matInput autocomplete="off" [formField]="form.words" />
            <adem-field-errors matError [of]="form.words" />
          </mat-form-field>
          <adem-form-foot
            back="Laat maar"
            i18n-back
            [form]="form"
            keep="Bedanken"
            i18n-keep
            (leave)="writing.set(false)"
          />
        </form>
      } @else {
        <button matButton type="button" (click)="writing.set(true)">
          <ng-container i18n
            >Bedank {{ note().authorName
            }}<span class="visually-hidden"> voor deze notitie</span></ng-container
          >
        </button>
      }
    } @else if (mayWriteThanks()) {
      <a
        matButton
        [routerLink]="['/inwoners', open.clientId(), 'berichten']"
        [queryParams]="{ begin: 'dankjewel', aan: note().authorId }"
        ><ng-container i18n
          >Bedank {{ note().authorName
          }}<span class="visually-hidden"> voor deze notitie</span></ng-container
        ></a
      >
    }
  `,
})
export class NoteThanks {
  readonly note = input.required<NoteResponse>();

  protected readonly open = inject(OpenConversations);
  private readonly server = inject(ConversationsService);
  protected readonly writing = signal(false);
  protected readonly mayThank = computed(
    () => this.note().thankable && this.open.may('note:thank'),
  );
  /** Another colleague is thanked in a message, soon after; not for what is still closed. */
  protected readonly mayWriteThanks = computed(() => {
    const { own, closed, thanks, writtenAt } = this.note();
    if (own || closed || thanks.some((one) => one.own)) return false;
    return Date.parse(writtenAt) > Date.now() - FRESH && this.open.may('message:write');
  });
  private readonly typed = signal({ words: '' });
  protected readonly form = form(this.typed, (path) => atMost(path.words, limits.sentence), {
    submission: { action: () => this.thank() },
  });

  private async thank(): Promise<TreeValidationResult> {
    const { id, conversationId } = this.note();
    const words = this.typed().words.trim() || null;
    try {
      await firstValueFrom(this.server.thankForNote(this.open.clientId(), id, { words }));
    } catch (error) {
      return refusedBy(error, this.form);
    }
    await this.open.refresh();
    this.open.focusOn(conversationId ?? id);
    return undefined;
  }
}
