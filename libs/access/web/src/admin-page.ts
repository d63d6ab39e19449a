import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import type { TemplateStatus } from '@ademruimte/contracts';
import { Session } from '@ademruimte/web-client';
import { EmptyState, Loaded, MomentPipe, PageHeader, ResourceView } from '@ademruimte/web-ui';

interface TemplateLine {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly status: TemplateStatus;
  readonly publishedAt: string | null;
  readonly retiredAt: string | null;
}

/** What an administrator looks after; for now the bridge templates, to look at. */
@Component({
  selector: 'adem-admin-page',
  imports: [EmptyState, Loaded, MomentPipe, PageHeader, ResourceView],
  templateUrl: './admin-page.html',
})
export class AdminPage {
  private readonly session = inject(Session);

  protected readonly allowed = computed(
    () => this.session.current()?.roles.includes('administrator') ?? false,
  );
  protected readonly templates = httpResource<readonly TemplateLine[]>(() =>
    this.allowed() ? '/api/v1/bridge-templates' : undefined,
  );
  protected readonly shape = [72, 72];

  protected readonly states: Readonly<Record<TemplateStatus, string>> = {
    draft: $localize`in voorbereiding`,
    published: $localize`in gebruik`,
    retired: $localize`niet meer in gebruik`,
  };
}
