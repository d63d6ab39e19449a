import { Component } from '@angular/core';

@Component({
  selector: 'adem-talk-topic-page',
  template: '<h1 tabindex="-1">topic</h1>',
  styleUrl: '../stage.scss',
})
export class TopicPage {}
