import { Component } from '@angular/core';
import { type Routes, RouterOutlet } from '@angular/router';

/** What stays on screen while somebody works with one client. */
@Component({ selector: 'adem-client-frame', imports: [RouterOutlet], template: '<router-outlet />' })
export class ClientFrame {}

/** The client's first page; composed in apps/web. */
export const fileRoutes: Routes = [];
