import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/**
 * A small bar: done, planned on top of it, and a line where it ought to be. Numbers stand beside it in words, so it is
 * hidden from screen readers.
 */
@customElement('traject-meter')
export class TrajectMeter extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
      height: 8px;
      margin: 8px 0 6px;
      border-radius: 4px;
      background: var(--traject-fill-2);
      forced-color-adjust: none;
    }

    :host([hidden]) {
      display: none;
    }

    svg {
      display: block;
      width: 100%;
      height: 16px;
      margin-top: -4px;
      position: absolute;
      overflow: visible;
    }

    .done {
      fill: var(--traject-ink);
    }

    .planned {
      fill: var(--traject-ink-2);
      opacity: 0.55;
    }

    .range {
      fill: var(--traject-accent-fill);
    }

    .goal {
      fill: var(--traject-accent);
    }
  `;

  @property({ type: Number }) value = 0;
  @property({ type: Number }) max = 1;
  @property({ type: Number }) planned?: number;
  @property({ type: Number }) goal?: number;
  @property({ type: Number }) from?: number;
  @property({ type: Number }) to?: number;

  override render() {
    const share = (number: number) => `${Math.min(100, Math.max(0, (number / (this.max || 1)) * 100))}%`;
    const rect = (name: string, x: string, width: string, y: number, height: number) =>
      svg`<rect class=${name} x=${x} y=${y} width=${width} height=${height} rx=${name === 'goal' ? 1 : 4}/>`;
    const line = (number?: number) => (number === undefined ? nothing : rect('goal', share(number), '2', 0, 16));
    return html`<svg aria-hidden="true">
      ${this.from === undefined || this.to === undefined
        ? nothing
        : rect('range', share(this.from), share(this.to - this.from), 4, 8)}
      ${this.planned === undefined ? nothing : rect('planned', '0', share(this.planned), 4, 8)}
      ${rect('done', '0', share(this.value), 4, 8)}${line(this.from)}${line(this.to)}${line(this.goal)}
    </svg>`;
  }
}
