import { bounds } from '@ademruimte/contracts';
import type { BridgeMilestone } from './bridge-view';
import type { DomainLine } from './domain-line';

/** A pier before it is drawn: its name and what there is to say about its life domains. */
export interface PierLines {
  readonly title: string;
  readonly lines: readonly DomainLine[];
}

/** One stone; its place is relative to nothing but the drawing. */
export interface Stone {
  readonly y: number;
  readonly filled: boolean;
}

/** One life domain: a column of stones, or water when nothing was said. */
export interface Column {
  readonly line: DomainLine;
  readonly x: number;
  readonly stones: readonly Stone[];
  readonly wave: string;
  /** The dashed line of then, at the top of the stone that was reached. */
  readonly before: string | null;
}

/** A pier with its columns; `share` is the part of the width its name may take. */
export interface Pier {
  readonly title: string;
  readonly share: number;
  readonly columns: readonly Column[];
}

/** A place on the road. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Everything the picture needs, in units that scale with the page. */
export interface BridgeDrawing {
  readonly width: number;
  readonly height: number;
  readonly piers: readonly Pier[];
  readonly masonry: string;
  readonly road: string;
  readonly water: string;
  readonly flags: readonly Place[];
  readonly person: Place;
  /** Half an opening: the margin left and right of the names below the piers. */
  readonly margin: number;
}

/** Size of one stone, also for who draws it. */
export const STONE = { width: 34, height: 25, gapX: 8, gapY: 4 } as const;

const USUAL_WIDTH = 1000;
const HEIGHT = 296;
const PIER_PADDING = 15;
const SMALLEST_OPENING = 34;
const SMALLEST_PIER = 2;
const LAND = 8;
const ROAD = { end: 94, rise: 22, thickness: 16, start: 26 } as const;
const ARCH = { spring: 144, control: 104 } as const;
const BASE = 268;
const WAVE = 25;
const PACE = 110;
const BESIDE_FLAG = 40;

/**
 * Draws the bridge: piers of equal height, however many there are, carry one road. Milestones
 * stand on the road in the order they were reached, one pace apart; the person stands at the last
 * one, or at the start. Their place says nothing about levels.
 */
export function drawBridge(
  pillars: readonly PierLines[],
  milestones: readonly BridgeMilestone[],
): BridgeDrawing {
  const widths = pillars.map((pillar) => pierWidth(pillar.lines.length));
  const stonework = widths.reduce((sum, width) => sum + width, 0);
  const openings = pillars.length + 1;
  const opening = Math.max(SMALLEST_OPENING, (USUAL_WIDTH - stonework) / openings);
  const width = stonework + opening * openings;
  const lefts = widths.map((_, index) => leftOf(widths, index, opening));
  const flags = flagPlaces(milestones.length, width);
  const last = flags.at(-1);
  return {
    width,
    height: HEIGHT,
    margin: opening / 2,
    piers: pillars.map((pillar, index) => ({
      title: pillar.title,
      share: (widths[index] ?? 0) + opening,
      columns: columnsOf(pillar.lines, (lefts[index] ?? 0) + (widths[index] ?? 0) / 2),
    })),
    masonry: masonry(lefts, widths, width),
    road: roadCurve(ROAD.thickness / 2, width),
    water: water(width),
    flags,
    person: last ? onRoad(last.x + BESIDE_FLAG, width) : onRoad(ROAD.start, width),
  };
}

function pierWidth(columns: number): number {
  return 2 * PIER_PADDING + columnsWidth(Math.max(columns, SMALLEST_PIER));
}

function columnsWidth(count: number): number {
  return count * STONE.width + Math.max(0, count - 1) * STONE.gapX;
}

function leftOf(widths: readonly number[], index: number, opening: number): number {
  const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
  return before + opening * (index + 1);
}

function columnsOf(lines: readonly DomainLine[], middle: number): Column[] {
  const left = middle - columnsWidth(lines.length) / 2;
  return lines.map((line, index) => {
    const x = left + index * (STONE.width + STONE.gapX);
    return {
      line,
      x,
      stones: stonesOf(line.level),
      wave: wave(x),
      before: line.before === null ? null : beforeLine(x, line.before),
    };
  });
}

/** No stones at all without a level: an empty column would look like a nought. */
function stonesOf(level: number | null): Stone[] {
  if (level === null) return [];
  return Array.from({ length: bounds.levels.max }, (_, index) => ({
    y: topOf(index + 1),
    filled: index < level,
  }));
}

function topOf(level: number): number {
  return BASE - level * (STONE.height + STONE.gapY);
}

function beforeLine(x: number, level: number): string {
  return `M${x - 4} ${topOf(level) - STONE.gapY / 2}h${STONE.width + 8}`;
}

function wave(x: number): string {
  const quarter = STONE.width / 4;
  return `M${x} ${BASE - 6}q${quarter} -9 ${2 * quarter} 0t${2 * quarter} 0`;
}

/** One shape, so that no seam shows: what lies under the road, the piers, the arches between. */
function masonry(lefts: readonly number[], widths: readonly number[], width: number): string {
  let from = width - LAND;
  let path = `${roadCurve(0, width)}V${HEIGHT}H${from}V${ARCH.spring}`;
  for (let index = lefts.length - 1; index >= 0; index -= 1) {
    const left = lefts[index] ?? 0;
    const right = left + (widths[index] ?? 0);
    path += `${arch(from, right)}V${HEIGHT}H${left}V${ARCH.spring}`;
    from = left;
  }
  return `${path}${arch(from, LAND)}V${HEIGHT}H0Z`;
}

function arch(from: number, to: number): string {
  return `C${from} ${ARCH.control} ${to} ${ARCH.control} ${to} ${ARCH.spring}`;
}

/** The middle of the road, from one inset to the other. */
function roadCurve(inset: number, width: number): string {
  const middle = ROAD.end + ROAD.thickness / 2;
  const control = middle - 2 * ROAD.rise;
  return `M${inset} ${middle}Q${width / 2} ${control} ${width - inset} ${middle}`;
}

function water(width: number): string {
  const waves = Math.ceil(width / (2 * WAVE));
  const crests = Array.from({ length: waves }, () => `q${WAVE / 2} -8 ${WAVE} 0t${WAVE} 0`);
  return `M0 ${BASE + 8}${crests.join('')}V${HEIGHT}H0Z`;
}

/** Paces shrink when there are many, so that there is always road ahead. */
function flagPlaces(count: number, width: number): Place[] {
  const pace = Math.min(PACE, (width - 2 * ROAD.start - 2 * BESIDE_FLAG) / count);
  return Array.from({ length: count }, (_, index) =>
    onRoad(ROAD.start + pace * (index + 1), width),
  );
}

function onRoad(x: number, width: number): Place {
  const part = x / width;
  return { x, y: ROAD.end - 4 * ROAD.rise * part * (1 - part) };
}
