import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { BridgeStones, ratingWords } from '@ademruimte/bridge-ui';
import {
  type DomainHistory,
  type DomainHistoryEntry,
  getDomainHistoryResource,
} from '@ademruimte/web-client';
import { DayPipe, EmptyState, Loaded, QuotePipe, ResourceView } from '@ademruimte/web-ui';
import { ClosedWords } from '../closed-words';
import { kindWords } from '../kind-words';

/** One life domain through time: each moment with its sentence, and the words of then. */
@Component({
  selector: 'adem-history-page',
  imports: [
    BridgeStones,
    ClosedWords,
    DayPipe,
    EmptyState,
    Loaded,
    QuotePipe,
    ResourceView,
    RouterLink,
  ],
  templateUrl: './history-page.html',
  styleUrl: './history-page.scss',
})
export class HistoryPage {
  /** From the address. */
  readonly clientId = input.required<string>();
  readonly code = input.required<string>();

  protected readonly history = getDomainHistoryResource(this.clientId, this.code);
  protected readonly moments = computed(() =>
    this.history.hasValue() ? momentsOf(this.history.value()) : [],
  );
  protected readonly words = ratingWords;
}

/** Both views of one moment stand together, the client's first. */
function momentsOf({ entries }: DomainHistory) {
  const byMoment = Map.groupBy(entries, ({ assessmentId }) => assessmentId);
  return [...byMoment.values()].flatMap((said) => {
    const [first] = said;
    if (!first) return [];
    const { assessmentId, heldOn, kind, templateNumber } = first;
    const views = said.toSorted(clientFirst);
    return [{ id: assessmentId, heldOn, kind: kindWords(kind), templateNumber, views }];
  });
}

function clientFirst(one: DomainHistoryEntry, other: DomainHistoryEntry): number {
  return one.ratedBy.localeCompare(other.ratedBy);
}
