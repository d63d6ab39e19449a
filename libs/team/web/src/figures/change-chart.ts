import {
  afterRenderEffect,
  Component,
  DestroyRef,
  ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale } from 'chart.js';
import type { ShownChange } from './figures-view';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale);

/**
 * The change per pillar as a picture. The table beside it says the same in words and numbers, so
 * the picture is not read aloud. No part of it has the colour of good or wrong.
 */
@Component({
  selector: 'adem-change-chart',
  template: `<div class="frame" [style.height.rem]="4 + 3 * changes().length" aria-hidden="true">
    <canvas #picture></canvas>
  </div>`,
  styles: `
    .frame {
      position: relative;
      width: 100%;
    }
  `,
})
export class ChangeChart {
  readonly changes = input.required<readonly ShownChange[]>();

  private readonly picture = viewChild.required<ElementRef<HTMLCanvasElement>>('picture');
  private chart?: Chart;

  constructor() {
    afterRenderEffect(() => this.draw(this.changes()));
    inject(DestroyRef).onDestroy(() => this.chart?.destroy());
  }

  private draw(changes: readonly ShownChange[]): void {
    this.chart?.destroy();
    const canvas = this.picture().nativeElement;
    // Without a canvas the table says it all.
    if (!canvas.getContext('2d')) return;
    const style = getComputedStyle(canvas);
    const colour = (name: string) => style.getPropertyValue(name).trim();
    const bars = (label: string, pick: (one: ShownChange) => number, name: string) => ({
      ...{ label, data: changes.map(pick), backgroundColor: resolved(canvas, colour(name)) },
      ...{ borderColor: style.color, borderWidth: 1, barThickness: 22 },
    });
    const ink = { color: style.color, font: { family: style.fontFamily, size: 15 } };
    const grid = { color: resolved(canvas, colour('--adem-line')) };
    this.chart = new Chart(canvas, {
      type: 'bar',
      data: {
        labels: changes.map(({ title }) => title),
        datasets: [
          bars($localize`omhoog`, ({ up }) => up, '--adem-sea-4'),
          bars($localize`gelijk`, ({ same }) => same, '--adem-sea-2'),
          bars($localize`omlaag`, ({ down }) => down, '--adem-sand'),
        ],
      },
      options: {
        ...{ indexAxis: 'y', animation: false, maintainAspectRatio: false, events: [] },
        plugins: { legend: { position: 'bottom', labels: { ...ink, boxWidth: 16 } } },
        scales: {
          x: { stacked: true, beginAtZero: true, grid, ticks: { ...ink, precision: 0 } },
          y: { stacked: true, grid: { display: false }, ticks: ink },
        },
      },
    });
  }
}

/** A colour of ours as a canvas knows it: it cannot read `light-dark()`. */
function resolved(beside: HTMLElement, colour: string): string {
  const swatch = beside.ownerDocument.createElement('i');
  swatch.style.color = colour;
  beside.parentElement?.append(swatch);
  const { color } = getComputedStyle(swatch);
  swatch.remove();
  return color;
}
