import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { ClientInView, Session } from '@ademruimte/web-client';
import { PageHeader } from '@ademruimte/web-ui';
import { BottleneckForm } from './bottleneck-form';
import { BottleneckList } from './bottleneck-list';
import { OwnBottlenecks } from './own-bottlenecks';

/** Where the system works against people: to report it, and for who can mend it to read. */
@Component({
  selector: 'adem-bottlenecks-page',
  imports: [BottleneckForm, BottleneckList, MatButton, OwnBottlenecks, PageHeader],
  templateUrl: './bottlenecks-page.html',
})
export class BottlenecksPage {
  /** From the address: in whose file somebody was. */
  readonly inwoner = input<string>();

  private readonly session = inject(Session);
  private readonly clients = inject(ClientInView);
  private readonly router = inject(Router);
  private readonly own = viewChild(OwnBottlenecks);

  protected readonly reports = computed(() => this.session.may('bottleneck:report'));
  protected readonly reads = computed(() => this.session.may('bottleneck:read'));
  /** The file is one page back, so its name is known; after a reload it is not, and is left out. */
  protected readonly clientName = computed(() => {
    const id = this.inwoner();
    return id ? this.clients.find(id)?.callName : undefined;
  });
  protected readonly writing = signal(true);
  protected readonly said = signal('');

  protected reported(): void {
    this.said.set($localize`Dank je. Je melding staat in het knelpuntenregister.`);
    this.writing.set(false);
    this.own()?.reload();
  }

  protected again(): void {
    this.said.set('');
    this.writing.set(true);
  }

  protected leave(): void {
    const id = this.inwoner();
    void this.router.navigate(id ? ['/inwoners', id] : ['/vandaag']);
  }
}
