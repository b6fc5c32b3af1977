import type { Tone } from './shapes';
import { day } from './scale';

/** What the server sends. Dates are written as 2026-11-22, both ends of a stretch included. */
export interface TimelineData {
  today: string;
  start: string;
  end: string;
  labels: TimelineLabels;
  lanes: Lane[];
}

export interface TimelineLabels {
  /** Name of the whole chart for screen readers. */
  title: string;
  /** Today, short and with its date. */
  today: string;
  todayDate: string;
  /** The weeks ahead. */
  zoom: string;
}

/** A row of the chart with a name: contract, milestones, topics … */
export interface Lane {
  key: string;
  label: string;
  rows: Row[];
  /** Whether the lane stands in the whole, in the weeks ahead, or in both. */
  shown: 'whole' | 'ahead' | 'both';
}

/** Things that belong together; with a label it is a chain, such as a paper with its submissions. */
export interface Row {
  label?: string;
  note?: string;
  bars: Bar[];
  marks: Mark[];
  links: Link[];
}

export type BarKind =
  | 'term'
  | 'open'
  | 'topic'
  | 'topic-no-truth'
  | 'teaching'
  | 'teaching-planned'
  | 'leave'
  | 'holiday'
  | 'respond'
  | 'span';

export interface Bar {
  from: string;
  to: string;
  label?: string;
  note?: string;
  kind: BarKind;
  /** What a screen reader says. */
  spoken: string;
}

export interface Mark {
  date: string;
  label: string;
  dateLabel: string;
  kind: string;
  tone?: Tone;
  /** A milestone is a diamond, anything else has the shape of its status. */
  diamond?: boolean;
  spoken: string;
}

export interface Link {
  from: string;
  to: string;
  dotted?: boolean;
}

/** How many days the weeks ahead are. */
export const AHEAD = 84;

/** What lies in the weeks ahead: bars and marks that touch them; chains become their marks, named after the chain. */
export function ahead(data: TimelineData): Lane[] {
  const from = day(data.today);
  const to = from + AHEAD;
  const touches = (a: string, b: string) => day(b) >= from && day(a) <= to;
  return data.lanes
    .filter((lane) => lane.shown !== 'whole')
    .map((lane) => ({
      ...lane,
      rows: [
        {
          bars: lane.rows.flatMap((row) => row.bars.filter((bar) => bar.kind !== 'span' && touches(bar.from, bar.to))),
          marks: lane.rows.flatMap((row) =>
            row.marks
              .filter((mark) => touches(mark.date, mark.date))
              .map((mark) => (row.label ? { ...mark, label: `${row.label}: ${mark.label}` } : mark)),
          ),
          links: [],
        },
      ],
    }))
    .filter((lane) => lane.rows[0]!.bars.length + lane.rows[0]!.marks.length > 0);
}
