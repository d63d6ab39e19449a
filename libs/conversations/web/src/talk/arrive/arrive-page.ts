import { Component } from '@angular/core';

@Component({
  selector: 'adem-talk-arrive-page',
  template: '<h1 tabindex="-1">arrive</h1>',
  styleUrl: '../stage.scss',
})
export class ArrivePage {}
