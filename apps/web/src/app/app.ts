import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { watchKey } from '@ademruimte/web-client';
import { Arrival } from './arrival';
import { keepThePage } from './service-worker';

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
    watchKey();
    void keepThePage();
  }
}
