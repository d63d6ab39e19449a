import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Arrival } from './arrival';

/** The root: whichever page the address asks for. */
@Component({
  selector: 'adem-root',
  imports: [RouterOutlet],
  template: '<router-outlet />',
})
export class App {
  constructor() {
    // From the first page on, so that going in through the door counts as arriving.
    inject(Arrival);
  }
}
