import { Component, computed, inject, input } from '@angular/core';
import { type Reading, ReadingPreferences } from './reading-preferences';

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Group {
  readonly key: keyof Reading;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** Everything about how somebody likes to read, as rows of large choices. */
@Component({
  selector: 'adem-reading-settings',
  templateUrl: './reading-settings.html',
  styleUrl: './reading-settings.scss',
})
export class ReadingSettings {
  /** Keeps the radio groups of two copies on one page apart. */
  readonly name = input.required<string>();

  private readonly preferences = inject(ReadingPreferences);
  protected readonly reading = this.preferences.current;
  protected readonly isCalm = computed(() => this.reading().calm === 'yes');

  protected readonly groups: readonly Group[] = [
    {
      key: 'text',
      label: $localize`Letters`,
      choices: [
        { value: 'small', label: $localize`klein` },
        { value: 'normal', label: $localize`gewoon` },
        { value: 'large', label: $localize`groter` },
        { value: 'larger', label: $localize`groot` },
        { value: 'largest', label: $localize`grootst` },
      ],
    },
    {
      key: 'letters',
      label: $localize`Ruimte tussen letters`,
      choices: [
        { value: 'normal', label: $localize`gewoon` },
        { value: 'wide', label: $localize`ruim` },
        { value: 'wider', label: $localize`heel ruim` },
      ],
    },
    {
      key: 'light',
      label: $localize`Licht`,
      choices: [
        { value: 'auto', label: $localize`zoals dit apparaat` },
        { value: 'light', label: $localize`licht` },
        { value: 'dark', label: $localize`donker` },
      ],
    },
  ];

  protected choose(key: keyof Reading, value: string): void {
    this.preferences.choose({ [key]: value });
  }

  protected setCalm(on: boolean): void {
    this.preferences.choose({ calm: on ? 'yes' : 'no' });
  }
}
