import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SHAPES, statusOf } from './shapes';

/**
 * A status: always a word, a shape and a colour. In a dense table the word may be left to screen readers.
 *
 * @attr kind  one of the vocabulary in shapes.ts
 * @attr word  what stands beside the shape, in the reader's language
 * @attr tone  ok, due, late, accent or neutral, where it differs from the usual
 * @attr quiet shape alone; the word is for screen readers
 */
@customElement('traject-status')
export class TrajectStatus extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      align-items: start;
      gap: 6px;
      min-width: 0;
      font-weight: 500;
      text-align: start;
    }

    :host([hidden]) {
      display: none;
    }

    .ok {
      --_colour: var(--traject-ok);
    }

    .due {
      --_colour: var(--traject-due);
    }

    .late {
      --_colour: var(--traject-late);
    }

    .accent {
      --_colour: var(--traject-accent-text);
    }

    .neutral {
      --_colour: var(--traject-text-2);
    }

    svg,
    .word {
      color: var(--traject-status-color, var(--_colour));
    }

    svg {
      flex: none;
      width: var(--traject-status-size, 14px);
      height: var(--traject-status-size, 14px);
      margin-top: calc((1lh - var(--traject-status-size, 14px)) / 2);
      overflow: visible;
    }

    .word {
      min-width: 0;
    }

    .hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    @media (forced-colors: active) {
      svg,
      .word {
        color: CanvasText;
      }
    }
  `;

  @property() kind = 'planned';
  @property() word = '';
  @property() tone?: string;
  @property({ type: Boolean }) quiet = false;

  override render() {
    const [shape, tone] = statusOf(this.kind, this.tone);
    return html`<svg class=${tone} viewBox="0 0 16 16" aria-hidden="true">${svg`${SHAPES[shape]}`}</svg>${this.word
        ? html`<span class="${tone} ${this.quiet ? 'hidden' : 'word'}">${this.word}</span>`
        : nothing}`;
  }
}
