import { Component, computed, input } from '@angular/core';
import type { TeamMemberResponse } from '@ademruimte/web-client';
import { roleNames } from '@ademruimte/web-ui';

/** The colleagues of a team: what they do and how to reach them. */
@Component({
  selector: 'adem-team-members',
  template: `
    <ul class="list-plain lines" role="list">
      @for (member of lines(); track member.id) {
        <li>
          <span class="who">
            <b>{{ member.name }}</b>
            <span class="soft">{{ member.does }}</span>
            @if (member.activeClients !== null) {
              <span class="soft small" i18n>{member.activeClients, plural,
                =0 {werkt nu met niemand}
                =1 {werkt met één inwoner}
                other {werkt met {{ member.activeClients }} inwoners}
              }</span>
            }
          </span>
          @if (member.phone; as phone) {
            <a [href]="member.dial"
              ><ng-container i18n
                ><span class="visually-hidden">Bel {{ member.name }}: </span
                >{{ phone }}</ng-container
              ></a
            >
          }
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 2px 16px;
    }
    li:last-child {
      padding-bottom: 0;
    }
    .who {
      display: grid;
    }
  `,
})
export class TeamMembers {
  readonly members = input.required<readonly TeamMemberResponse[]>();

  protected readonly lines = computed(() =>
    this.members().map((member) => ({
      ...member,
      does: member.roles.map((role) => roleNames()[role]).join(', '),
      dial: `tel:${(member.phone ?? '').replace(/[^+\d]/g, '')}`,
    })),
  );
}
