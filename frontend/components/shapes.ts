import { svg, type SVGTemplateResult } from 'lit';

/** Colour family of a status; what each looks like is decided by tokens.css. */
export type Tone = 'ok' | 'due' | 'late' | 'accent' | 'neutral';

const ring = svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/>`;
const ground = 'var(--traject-status-ground, var(--traject-surface))';

/** The shapes, each in a box of 16 by 16. A shape alone tells one status from another, without its colour. */
export const SHAPES = {
  done: svg`<circle cx="8" cy="8" r="7" fill="currentColor"/>
    <path d="m4.8 8.2 2.2 2.3 4.2-4.8" fill="none" stroke=${ground} stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
  half: svg`${ring}<path d="M8 4.3v7.4a3.7 3.7 0 0 0 0-7.4z" fill="currentColor"/>`,
  alarm: svg`<path d="M8 1.2 15.4 14.4H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/>
    <path d="M8 6v4M8 12.2v.1" stroke=${ground} stroke-width="1.8" stroke-linecap="round"/>`,
  absent: svg`<circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2.43"/>
    <path d="m6 6 4 4M10 6l-4 4" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>`,
  quarter: svg`${ring}<path d="M8 8V4.2A3.8 3.8 0 0 1 11.8 8z" fill="currentColor"/>`,
  dot: svg`${ring}<circle cx="8" cy="8" r="3" fill="currentColor"/>`,
  speech: svg`<path d="M2.5 3h11v8H8l-3 2.6V11H2.5z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>`,
  clock: svg`${ring}<path d="M8 4.6V8l2.3 1.5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`,
  ring,
  dotted: svg`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="1.6 2.29"/>`,
  excuse: svg`<path d="M8 1.5 14.5 8 8 14.5 1.5 8z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>
    <path d="M5.6 8h4.8" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>`,
  cross: svg`${ring}<path d="m5.8 5.8 4.4 4.4M10.2 5.8l-4.4 4.4" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>`,
  bars: svg`${ring}<path d="M6.3 5.6v4.8M9.7 5.6v4.8" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>`,
  point: svg`<circle cx="8" cy="8" r="2.6" fill="currentColor"/>`,
  dash: svg`<path d="M4 8h8" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>`,
  lock: svg`<path d="M3.5 7.5h9v6h-9zM5.5 7.5V5.3a2.5 2.5 0 0 1 5 0v2.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type Shape = keyof typeof SHAPES;

/** The whole vocabulary of statuses: which shape and which colour each word has unless a page says otherwise. */
export const STATUSES: Readonly<Record<string, readonly [Shape, Tone]>> = {
  met: ['done', 'ok'],
  agreed: ['done', 'ok'],
  'in-force': ['done', 'ok'],
  accepted: ['done', 'ok'],
  credited: ['done', 'ok'],
  due: ['half', 'due'],
  below: ['half', 'due'],
  tight: ['half', 'due'],
  late: ['alarm', 'late'],
  critical: ['alarm', 'late'],
  breached: ['alarm', 'late'],
  missing: ['absent', 'late'],
  draft: ['quarter', 'accent'],
  active: ['dot', 'accent'],
  'in-review': ['dot', 'accent'],
  rebuttal: ['dot', 'accent'],
  'change-asked': ['speech', 'due'],
  waiting: ['clock', 'neutral'],
  proposed: ['clock', 'neutral'],
  planned: ['ring', 'neutral'],
  upcoming: ['ring', 'neutral'],
  estimated: ['dotted', 'neutral'],
  excused: ['excuse', 'neutral'],
  rejected: ['cross', 'neutral'],
  paused: ['bars', 'neutral'],
  superseded: ['point', 'neutral'],
  'not-applicable': ['dash', 'neutral'],
  sealed: ['lock', 'neutral'],
};

/** Shape and colour of a status; an unknown one is a plain ring. */
export function statusOf(kind: string, tone?: string | null): readonly [Shape, Tone] {
  const [shape, usual] = STATUSES[kind] ?? (['ring', 'neutral'] as const);
  return [shape, (tone as Tone) || usual];
}

/** Custom property with the colour of a tone. */
export function colourOf(tone: Tone): string {
  return tone === 'accent'
    ? 'var(--traject-accent-text)'
    : tone === 'neutral'
      ? 'var(--traject-ink)'
      : `var(--traject-${tone})`;
}
