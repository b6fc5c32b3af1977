import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { chartStyles, patterns } from './chart-styles';
import { day, monthStarts, Scale } from './scale';
import { SHAPES, statusOf, type Tone } from './shapes';

interface TrailData {
  calendar: { from: string; to: string; today: string };
  trail?: {
    start: string;
    decidedTo: string;
    end: string;
    leaves: [string, string][];
    marks: { date: string; kind: string; tone: Tone }[];
    spoken: string;
  } | null;
}

const HEIGHT = 52;
const AXIS_HEIGHT = 18;

/**
 * The contract of one candidate on a calendar that all rows share: past, under contract, not decided. Without a candidate
 * it draws the years that stand above the column.
 *
 * @prop data calendar and, in a row, the candidate
 */
@customElement('traject-trail')
export class TrajectTrail extends LitElement {
  static override styles = [
    chartStyles,
    css`
      .tick {
        stroke: var(--traject-ink);
        stroke-width: 1.5;
      }

      .gap {
        stroke: var(--traject-surface);
        stroke-width: 5;
      }
    `,
  ];

  @property({ type: Object }) data?: TrailData;
  @state() private width = 0;
  private readonly observer = new ResizeObserver(([entry]) => (this.width = Math.floor(entry!.contentRect.width)));

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  override render() {
    if (!this.data || this.width === 0) {
      return nothing;
    }
    const { calendar, trail } = this.data;
    const scale = new Scale(day(calendar.from), day(calendar.to), 0, this.width);
    const years = monthStarts(scale.from, scale.to, 12);
    const at = (date: Date) => scale.x(date.getTime() / 86_400_000);
    if (!trail) {
      const shown = years.filter((date, index) => at(date) + 22 < this.width && (scale.pixelsPerDay * 365 > 26 || index % 2 === 0));
      const span = `${calendar.from.slice(0, 4)}–${calendar.to.slice(0, 4)}`;
      return html`<svg width=${this.width} height=${AXIS_HEIGHT} role="img" aria-label=${span}>
        ${shown.map((date) => svg`<text x=${at(date)} y="14" class="dim">’${String(date.getUTCFullYear()).slice(2)}</text>`)}
      </svg>`;
    }
    const now = scale.clamped(day(calendar.today));
    const middle = HEIGHT / 2;
    const bar = (from: number, to: number, style: string) =>
      to > from ? svg`<rect x=${from} y=${middle - 6} width=${to - from} height="12" rx="2" class=${style}/>` : nothing;
    const start = scale.clamped(day(trail.start));
    const decided = scale.clamped(day(trail.decidedTo) + 1);
    const end = scale.clamped(day(trail.end) + 1);
    return html`<svg width=${this.width} height=${HEIGHT} role="img" aria-label=${trail.spoken}>
      ${patterns}${years.map((date) => svg`<line x1=${at(date)} x2=${at(date)} y1="0" y2=${HEIGHT} class="hairline"/>`)}
      ${bar(decided + 0.5, end - 0.5, 'open')}${bar(start, decided, 'term')}${bar(start, Math.min(now, decided), 'past')}
      ${trail.leaves.map(([from, to]) =>
        bar(scale.clamped(day(from)), scale.clamped(day(to) + 1), 'leave'),
      )}
      ${svg`<line x1=${now} x2=${now} y1="0" y2=${HEIGHT} class="now"/>`}
      ${trail.marks.map((mark) => this.mark(mark, scale, middle))}
    </svg>`;
  }

  private mark(mark: { date: string; kind: string; tone: Tone }, scale: Scale, y: number) {
    const x = scale.clamped(day(mark.date));
    const [shape, tone] = statusOf(mark.kind, mark.tone);
    const filled = shape === 'done';
    if (shape === 'alarm') {
      return svg`<circle cx=${x} cy=${y} r="8" class="plate"/>
        <svg class="tone-${tone}" x=${x - 6.5} y=${y - 7} width="13" height="13" viewBox="0 0 16 16">${SHAPES.alarm}</svg>`;
    }
    return svg`<circle cx=${x} cy=${y} r="8" class="plate"/><g class="tone-${tone}">
      <path d="M${x} ${y - 5.5}L${x + 5.5} ${y}L${x} ${y + 5.5}L${x - 5.5} ${y}Z" stroke="currentColor" stroke-width="1.8"
        stroke-linejoin="round" fill=${filled ? 'currentColor' : 'var(--traject-surface)'}/>
      ${filled ? svg`<path d="m${x - 2.3} ${y + 0.1} 1.6 1.7 3-3.3" fill="none" stroke="var(--traject-surface)" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>` : nothing}
    </g>`;
  }
}
