import { Component } from '@angular/core';

@Component({
  selector: 'adem-talk-choose-page',
  template: '<h1 tabindex="-1">choose</h1>',
  styleUrl: '../stage.scss',
})
export class ChoosePage {}
