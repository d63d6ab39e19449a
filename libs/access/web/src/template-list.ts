import { Component } from '@angular/core';
import type { TemplateStatus } from '@ademruimte/contracts';
import { listBridgeTemplatesResource } from '@ademruimte/web-client';
import { EmptyState, Loaded, ResourceView } from '@ademruimte/web-ui';

/** The bridge templates of the organisation and which of them is in use; to look at only. */
@Component({
  selector: 'adem-template-list',
  imports: [EmptyState, Loaded, ResourceView],
  template: `
    <adem-resource-view [shape]="shape">
      <ul class="list-plain" *ademLoaded="templates; let list">
        @for (template of list; track template.id) {
          <li class="card row between">
            <span>
              <b>{{ template.name }}</b>
              <span class="soft" i18n>, versie {{ template.number }}</span>
            </span>
            <span class="chip">{{ states[template.status] }}</span>
          </li>
        } @empty {
          <li>
            <adem-empty-state
              heading="Nog geen sjabloon"
              i18n-heading
              text="Een brugsjabloon geeft de onderwerpen van een gesprek."
              i18n-text
            />
          </li>
        }
      </ul>
    </adem-resource-view>
  `,
})
export class TemplateList {
  protected readonly templates = listBridgeTemplatesResource();
  protected readonly shape = [72, 72];

  protected readonly states: Readonly<Record<TemplateStatus, string>> = {
    draft: $localize`in voorbereiding`,
    published: $localize`in gebruik`,
    retired: $localize`niet meer in gebruik`,
  };
}
