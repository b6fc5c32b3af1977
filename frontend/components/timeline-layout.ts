import { day, type Scale, widthOf } from './scale';
import { statusOf, type Tone } from './shapes';
import type { Bar, Lane, Link, Mark, Row } from './timeline-model';

/** A text where it will stand. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
  style: string;
  /** A second part in the secondary colour, on the same line. */
  note?: string;
  /** Left edge and width of a plain ground, where the text stands on a pattern. */
  plate?: { x: number; width: number };
}

interface Placed {
  labels: Label[];
}

export interface PlacedBar extends Placed {
  bar: Bar;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedMark extends Placed {
  mark: Mark;
  x: number;
  y: number;
  size: number;
  tone: Tone;
  /** Where a label stands further down, the line that leads to it ends here. */
  leader?: number;
}

export interface PlacedLink {
  link: Link;
  x0: number;
  x1: number;
  y: number;
}

export interface PlacedLane {
  lane: Lane;
  top: number;
  height: number;
  bars: PlacedBar[];
  marks: PlacedMark[];
  links: PlacedLink[];
  labels: Label[];
}

export interface Frame {
  scale: Scale;
  /** Where today's line is. */
  now: number;
  /** Narrow: lane names stand above, notes are left out. */
  phone: boolean;
  /** Labels stand beside their marks rather than below. */
  beside: boolean;
}

type Stretch = readonly [number, number];

const LINE = 15;
const GAP = 10;

/** Puts the lanes one below the other. */
export function placeLanes(lanes: Lane[], frame: Frame, top: number): PlacedLane[] {
  let y = top;
  return lanes.map((lane) => {
    const placed = placeLane(lane, frame, y);
    y += placed.height;
    return placed;
  });
}

function placeLane(lane: Lane, frame: Frame, top: number): PlacedLane {
  const placed: PlacedLane = { lane, top, height: 0, bars: [], marks: [], links: [], labels: [] };
  const start = frame.phone ? 24 : 8;
  const shelves = new Shelves();
  const chains = lane.rows.some((row) => row.label !== undefined);
  const step = chains ? 20 : frame.beside ? 28 : 22;
  const line = (shelf: number) => top + start + shelf * step + 9;

  for (const row of lane.rows) {
    if (row.label !== undefined) {
      placeChain(row, frame, shelves, line, placed);
      continue;
    }
    for (const bar of row.bars) {
      placeBar(bar, frame, shelves, line, placed);
    }
    for (const link of row.links) {
      placed.links.push(stretch(link, frame.scale, line(0)));
    }
    if (frame.beside) {
      row.marks.forEach((mark) => placeBeside(mark, frame, shelves, line, placed));
    }
  }
  let height = start + Math.max(1, shelves.count) * step + (chains ? 6 : 8);
  const below = frame.beside ? [] : lane.rows.filter((row) => row.label === undefined).flatMap((row) => row.marks);
  if (below.length > 0) {
    height = start + placeBelow(below, frame, top + start + 10, placed) + 8;
  }
  placed.height = height;
  return placed;
}

/** Rows of things that must not touch: the first that has room takes the next one. */
class Shelves {
  private readonly taken: Stretch[][] = [];

  get count(): number {
    return this.taken.length;
  }

  /** Shelf and the alternative that fitted. */
  put(alternatives: Stretch[]): [number, number] {
    for (let shelf = 0; ; shelf++) {
      const here = (this.taken[shelf] ??= []);
      const fitting = alternatives.findIndex((one) => here.every((other) => one[1] < other[0] || one[0] > other[1]));
      if (fitting >= 0) {
        here.push(alternatives[fitting]!);
        return [shelf, fitting];
      }
    }
  }
}

function stretch(link: Link, scale: Scale, y: number): PlacedLink {
  return { link, x0: scale.clamped(day(link.from)), x1: scale.clamped(day(link.to)), y };
}

function placeBar(bar: Bar, frame: Frame, shelves: Shelves, line: (shelf: number) => number, placed: PlacedLane): void {
  const { scale } = frame;
  const x = scale.clamped(day(bar.from));
  const width = Math.max(3, scale.clamped(day(bar.to) + 1) - x);
  const text = shorten(bar.label ?? '', Math.max(width, scale.right - x) - 16);
  const wide = widthOf(text, 500);
  const inside = text !== '' && wide + 16 <= width;
  const labels: Label[] = [];
  let reach = x + width;

  const at = (labelX: number, anchor: Label['anchor'], style: string, plate?: Label['plate']) =>
    labels.push({ x: labelX, y: 0, anchor, text, style, ...(plate ? { plate } : {}) });

  if (bar.kind === 'term' || bar.kind === 'open') {
    const dark = bar.kind === 'term' && frame.now - x > wide + 16;
    if (inside) {
      at(x + 10, 'start', dark ? 'on-past' : 'medium', dark ? undefined : { x: x + 5, width: wide + 10 });
    }
    const noteWidth = widthOf(bar.note ?? '');
    if (bar.note && inside && !frame.phone && wide + noteWidth + 50 < width) {
      const edge = x + width - 10;
      labels.push({
        x: edge, y: 0, anchor: 'end', text: bar.note, style: 'dim', plate: { x: edge - noteWidth - 5, width: noteWidth + 10 },
      });
    }
  } else if (bar.kind === 'span') {
    if (text && wide + 30 < width) {
      const edge = x + width - 10;
      at(edge, 'end', 'dim', { x: edge - wide - 6, width: wide + 12 });
    }
  } else if (bar.kind.startsWith('teaching') && !frame.beside) {
    if (wide + 4 <= width) {
      at(x + width / 2, 'middle', bar.kind === 'teaching' ? 'medium' : 'dim');
    }
  } else if (bar.kind === 'leave' || bar.kind === 'holiday' || (frame.beside && text && !inside)) {
    const room = scale.right - (x + width) - 8 > wide;
    if (text && room) {
      at(x + width + 8, 'start', 'dim halo');
      reach = x + width + 8 + wide;
    }
  } else if (text) {
    const room = x + 8 + wide <= scale.right;
    at(room ? x + 8 : Math.min(scale.right, x + width) - 8, room ? 'start' : 'end', 'medium');
    reach = Math.max(reach, room ? x + 8 + wide : reach);
    if (bar.note && !frame.phone && reach + 8 + widthOf(bar.note) <= scale.right) {
      labels.push({ x: reach + 8, y: 0, anchor: 'start', text: bar.note, style: 'halo tone-due' });
      reach += 8 + widthOf(bar.note);
    }
  }
  // Bars may touch; a text must not touch the next bar. A thin span lies under the others.
  const box: Stretch = reach > x + width ? [x, reach + GAP] : [x + 1, x + width - 1];
  const [shelf] = bar.kind === 'span' ? [0] : shelves.put([box]);
  const y = line(shelf);
  labels.forEach((label) => (label.y = y + 4));
  placed.bars.push({ bar, x, y: y - 9, width, height: 18, labels });
}

function placeChain(row: Row, frame: Frame, shelves: Shelves, line: (shelf: number) => number, placed: PlacedLane): void {
  const { scale, now, phone } = frame;
  const days = [...row.marks.map((mark) => day(mark.date)), ...row.links.flatMap((link) => [day(link.from), day(link.to)])];
  const x0 = scale.clamped(Math.min(...days)) - 7;
  const x1 = scale.clamped(Math.max(...days)) + 7;
  const note = phone ? undefined : row.note;
  const whole = widthOf(row.label!, 500) + (note ? 8 + widthOf(note) : 0);
  const free = Math.max(scale.right - Math.max(x1, now) - 12, x0 - scale.left - 8);
  const text = shorten(row.label!, whole > free ? free - (note ? 8 + widthOf(note) : 0) : Infinity);
  const wide = widthOf(text, 500) + (note ? 8 + widthOf(note) : 0);

  const options: [Stretch, number, 'start' | 'end'][] = [];
  const crosses = x1 < now + 8 && x1 + 6 + wide > now;
  if (!crosses && x1 + 6 + wide <= scale.right) {
    options.push([[x0, x1 + 6 + wide + GAP], x1 + 6, 'start']);
  }
  if (x0 - 6 - wide >= scale.left) {
    options.push([[x0 - 6 - wide, x1 + GAP], x0 - 6, 'end']);
  }
  if (crosses && now + 14 + wide <= scale.right) {
    options.push([[x0, now + 14 + wide + GAP], now + 14, 'start']);
  }
  if (options.length === 0) {
    options.push([[x0, scale.right + GAP], Math.min(x1 + 6, scale.right - wide), 'start']);
  }
  const [shelf, chosen] = shelves.put(options.map(([box]) => box));
  const [, x, anchor] = options[chosen]!;
  const y = line(shelf);
  placed.labels.push({ x, y: y + 4, anchor, text, style: 'medium halo', ...(note ? { note } : {}) });
  row.links.forEach((link) => placed.links.push(stretch(link, scale, y)));
  row.marks.forEach((mark) => placed.marks.push(marked(mark, scale, y, 13)));
}

function placeBeside(mark: Mark, frame: Frame, shelves: Shelves, line: (shelf: number) => number, placed: PlacedLane): void {
  const x = frame.scale.clamped(day(mark.date));
  const item = marked(mark, frame.scale, 0, mark.diamond ? 16 : 13);
  const half = item.size / 2 + 5;
  const wide = widthOf(mark.label, 500) + 6 + widthOf(mark.dateLabel);
  const right: Stretch = [x - half, x + half + wide + GAP];
  const left: Stretch = [x - half - wide - GAP, x + half];
  const fitsRight = right[1] - GAP <= frame.scale.right;
  const fitsLeft = left[0] + GAP >= frame.scale.left;
  const options = fitsRight ? (fitsLeft ? [right, left] : [right]) : [left];
  const [shelf, chosen] = shelves.put(options);
  const toRight = options[chosen] === right;
  item.y = line(shelf);
  item.labels.push({
    x: toRight ? x + half : x - half,
    y: item.y + 4,
    anchor: toRight ? 'start' : 'end',
    text: mark.label,
    style: `medium halo${warns(item.tone) ? ` tone-${item.tone}` : ''}`,
    note: mark.dateLabel,
  });
  placed.marks.push(item);
}

/** Milestones with name and date below them; who needs action is labelled first, and what finds no room stays a mark. */
function placeBelow(marks: Mark[], frame: Frame, y: number, placed: PlacedLane): number {
  const { scale, now, phone } = frame;
  const items = marks.map((mark) => marked(mark, scale, y, mark.diamond ? 16 : 14));
  const urgency = (item: PlacedMark) => (item.tone === 'late' ? 0 : item.tone === 'due' ? 1 : item.x >= now ? 2 : 3);
  const tiers: Stretch[][] = phone ? [[]] : [[], []];
  let depth = 0;
  for (const item of [...items].sort((a, b) => urgency(a) - urgency(b) || a.x - b.x)) {
    const wide = Math.max(widthOf(item.mark.label, 500), widthOf(item.mark.dateLabel));
    const nose = item.x - item.size / 2;
    const options: [Stretch, 'start' | 'end', number][] = [
      [[nose, nose + wide], 'start', nose],
      [[nose + item.size - 6 - wide, nose + item.size - 6], 'end', nose + item.size - 6],
    ];
    if (Math.abs(item.x - now) < 16) {
      options.push([[now - 10 - wide, now - 10], 'end', now - 10], [[now + 10, now + 10 + wide], 'start', now + 10]);
    }
    // A label that lets today's line pass beside it is better than one that the line runs through.
    const fitting = tiers.flatMap((taken, tier) =>
      options
        .filter(([box]) => box[0] >= scale.left - 8 && box[1] <= scale.right + 4)
        .filter(([box]) => taken.every((other) => box[1] + GAP < other[0] || box[0] - GAP > other[1]))
        .map((option) => ({ option, tier, crossed: option[0][0] < now && option[0][1] > now })),
    );
    const best = fitting.find((one) => !one.crossed) ?? fitting[0];
    if (!best) {
      continue;
    }
    const [box, anchor, x] = best.option;
    tiers[best.tier]!.push(box);
    const base = y + 22 + best.tier * (2 * LINE + 4);
    const style = `medium halo${warns(item.tone) ? ` tone-${item.tone}` : ''}`;
    item.labels.push({ x, y: base, anchor, text: item.mark.label, style });
    item.labels.push({ x, y: base + LINE, anchor, text: item.mark.dateLabel, style: 'dim halo' });
    if (best.tier > 0) {
      item.leader = base - 11;
    }
    depth = Math.max(depth, base + LINE - y);
  }
  placed.marks.push(...items);
  return Math.max(24, depth + 14);
}

function marked(mark: Mark, scale: Scale, y: number, size: number): PlacedMark {
  const [, tone] = statusOf(mark.kind, mark.tone);
  return { mark, x: scale.clamped(day(mark.date)), y, size, tone, labels: [] };
}

function warns(tone: Tone): boolean {
  return tone === 'late' || tone === 'due';
}

function shorten(text: string, room: number): string {
  if (widthOf(text, 500) <= room) {
    return text;
  }
  let end = text.length;
  while (end > 4 && widthOf(`${text.slice(0, end)}…`, 500) > room) {
    end--;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
