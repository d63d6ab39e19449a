import { Component, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type ClientDetails, getClientResource } from '@ademruimte/web-client';
import { Loaded, ResourceView } from '@ademruimte/web-ui';
import { Facts, factsOf } from '../editing/facts';
import { KeepFocus } from '../editing/keep-focus';
import { AssignmentsSection } from './assignments-section';
import { contactParts, contactFrom } from './contact';
import { ContactForm } from './contact-form';
import { HelpersSection } from './helpers-section';
import { personParts, personFrom } from './person';
import { PersonForm } from './person-form';
import { SafeContactSection } from './safe-contact-section';
import { StrengthsSection } from './strengths-section';
import { TrajectorySection } from './trajectory-section';

/** Everything that is written down about a person, to read and to change part by part. */
@Component({
  selector: 'adem-details-page',
  imports: [
    AssignmentsSection,
    ContactForm,
    Facts,
    HelpersSection,
    KeepFocus,
    Loaded,
    MatButton,
    PersonForm,
    ResourceView,
    RouterLink,
    SafeContactSection,
    StrengthsSection,
    TrajectorySection,
  ],
  templateUrl: './details-page.html',
  styleUrl: '../editing/parts.scss',
})
export class DetailsPage {
  readonly clientId = input.required<string>();

  protected readonly client = getClientResource(this.clientId);
  protected readonly editing = signal<'person' | 'contact' | undefined>(undefined);

  protected personOf(client: ClientDetails) {
    return factsOf(personParts, personFrom(client));
  }

  protected contactOf({ contact }: ClientDetails) {
    return factsOf(contactParts, contactFrom(contact));
  }

  protected close(): void {
    this.editing.set(undefined);
    this.client.reload();
  }
}
