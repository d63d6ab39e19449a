import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** The root: whichever page the address asks for. */
@Component({
  selector: 'adem-root',
  imports: [RouterOutlet],
  template: '<router-outlet />',
})
export class App {}
