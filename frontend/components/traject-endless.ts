import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';

interface VirtualList extends HTMLElement {
  items?: unknown[];
  scrollToIndex(index: number): void;
}

/** How long a list has to stand still before it is looked at, in milliseconds. */
const STILL = 120;

/** Shows the rows of the place where the list stands, when it shows none. */
function fill(list: VirtualList): void {
  const { top, bottom } = list.getBoundingClientRect();
  const shown = [...list.children].some((row) => {
    const place = row.getBoundingClientRect();
    return place.height > 0 && place.bottom > top && place.top < bottom;
  });
  const hidden = list.scrollHeight - list.clientHeight;
  if (!shown && hidden > 0 && list.items) {
    list.scrollToIndex(Math.round((list.scrollTop / hidden) * (list.items.length - 1)));
  }
}

/**
 * Stands around a list that draws only what is seen. Where rows differ in height such a list loses its place when somebody jumps
 * far: it shows nothing, and walks to the place row by row. This takes it there at once.
 */
@customElement('traject-endless')
export class TrajectEndless extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  #look = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    // A scroll event does not bubble, but it passes on its way down.
    this.addEventListener('scroll', this.#scrolled, true);
  }

  override disconnectedCallback(): void {
    clearTimeout(this.#look);
    this.removeEventListener('scroll', this.#scrolled, true);
    super.disconnectedCallback();
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  readonly #scrolled = (event: Event): void => {
    const list = event.target as VirtualList;
    if (list.localName === 'vaadin-virtual-list') {
      clearTimeout(this.#look);
      this.#look = window.setTimeout(() => fill(list), STILL);
    }
  };
}
