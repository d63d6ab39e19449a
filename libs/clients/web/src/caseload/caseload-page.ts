import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Session } from '@ademruimte/web-client';
import { Choice, PageHeader } from '@ademruimte/web-ui';
import { Caseload, type CaseloadScope, type CaseloadStatus, caseloadStatuses } from './caseload';
import { SearchResults } from './search-results';
import { NameSearch } from './name-search';

/** The people somebody works with, or for a team lead the whole team; and anybody by their name. */
@Component({
  selector: 'adem-caseload-page',
  imports: [Caseload, Choice, SearchResults, MatButton, NameSearch, PageHeader, RouterLink],
  templateUrl: './caseload-page.html',
  styleUrl: './caseload-page.scss',
})
export class CaseloadPage {
  /** From the address: `?lijst=team` and `?toon=paused`. Never a name. */
  readonly lijst = input<string>();
  readonly toon = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly words = signal('');
  protected readonly mayRegister = computed(() => this.session.may('client:register'));
  /** Who registers nobody has a door of their own for what cannot wait. */
  protected readonly mayOpenInEmergency = computed(
    () => this.session.may('break-glass:open') && this.session.may('client:match'),
  );
  protected readonly seesTeam = computed(() => this.session.may('team:assign'));

  protected readonly scope = computed<CaseloadScope>(() => {
    if (!this.seesTeam()) return 'mine';
    if (this.lijst() === 'team' || this.lijst() === 'mijn') {
      return this.lijst() === 'team' ? 'team' : 'mine';
    }
    return this.mayRegister() ? 'mine' : 'team';
  });
  protected readonly status = computed<CaseloadStatus>(
    () => caseloadStatuses.find((status) => status === this.toon()) ?? 'active',
  );

  protected readonly scopes: readonly { value: CaseloadScope; label: string }[] = [
    { value: 'mine', label: $localize`Mijn inwoners` },
    { value: 'team', label: $localize`Hele team` },
  ];
  protected readonly statuses: readonly { value: CaseloadStatus; label: string }[] = [
    { value: 'active', label: $localize`lopende trajecten` },
    { value: 'paused', label: $localize`op pauze` },
    { value: 'closed', label: $localize`afgesloten` },
    { value: 'all', label: $localize`iedereen` },
  ];

  protected register(): void {
    void this.router.navigate(['/inwoners', 'nieuw']);
  }

  protected showScope(scope: CaseloadScope): void {
    this.remember({ lijst: scope === 'team' ? 'team' : 'mijn' });
  }

  protected showStatus(status: string): void {
    this.remember({ toon: status === 'active' ? null : status });
  }

  private remember(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], {
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
