import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { day } from './scale.js';

/**
 * A stretch of time on the axis of a trajectory: a line at every new year, one for today, and the stretch. Its dates stand
 * beside it in words, so it is hidden from screen readers.
 *
 * @attr start first day of the axis
 * @attr end   last day of the axis
 * @attr today drawn as a line
 * @attr from  first day of the stretch; without it the stretch is open to the left
 * @attr to    last day of the stretch; without it the stretch is open to the right
 * @attr years only the axis with its years
 */
@customElement('traject-span')
export class TrajectSpan extends LitElement {
  static override styles = css`
    :host {
      display: block;
      height: 18px;
      min-width: 0;
      forced-color-adjust: none;
    }

    :host([hidden]) {
      display: none;
    }

    svg {
      display: block;
      width: 100%;
      height: 18px;
      overflow: hidden;
    }

    .year {
      stroke: var(--traject-line-2);
    }

    .today {
      stroke: var(--traject-accent);
      stroke-width: 1.5;
    }

    .stretch {
      fill: var(--traject-accent-fill-2);
    }

    text {
      font: 400 12px/1 var(--traject-font);
      fill: var(--traject-text-2);
    }
  `;

  @property() start = '';
  @property() end = '';
  @property() today = '';
  @property() from?: string;
  @property() to?: string;
  @property({ type: Boolean }) years = false;

  override render() {
    const first = day(this.start);
    const last = day(this.end) + 1;
    const at = (number: number) => Math.min(100, Math.max(0, ((number - first) / Math.max(1, last - first)) * 100));
    const newYears: number[] = [];
    for (let year = Number(this.start.slice(0, 4)) + 1; day(`${year}-01-01`) < last; year++) {
      newYears.push(year);
    }
    if (this.years) {
      // A year that has no room to its right is left out; the line below says where it begins.
      return html`<svg aria-hidden="true">
        ${newYears
          .filter((year) => at(day(`${year}-01-01`)) < 86)
          .map((year) => svg`<text x="${at(day(`${year}-01-01`))}%" y="13">${year}</text>`)}
      </svg>`;
    }
    const line = (name: string, x: number) =>
      svg`<line class=${name} x1="${x}%" x2="${x}%" y1="0" y2="18"/>`;
    const left = this.from ? at(day(this.from)) : 0;
    const right = this.to ? at(day(this.to) + 1) : 100;
    return html`<svg aria-hidden="true">
      ${newYears.map((year) => line('year', at(day(`${year}-01-01`))))}
      ${this.from || this.to
        ? svg`<rect class="stretch" x="${left}%" width="${Math.max(1, right - left)}%" y="4" height="10" rx="2"/>`
        : nothing}
      ${line('today', at(day(this.today)))}
    </svg>`;
  }
}
