import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { OpenConversations } from './open-conversations';

/** Holds one client's conversations while somebody goes from the list to a form and back. */
@Component({
  selector: 'adem-conversations-frame',
  imports: [RouterOutlet],
  providers: [OpenConversations],
  template: '<router-outlet />',
})
export class ConversationsFrame {}
