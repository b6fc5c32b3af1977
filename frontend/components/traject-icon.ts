import { css, html, LitElement, svg, type SVGTemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** Line icons in a box of 24 by 24; they stand beside a word, never for one. */
const ICONS: Readonly<Record<string, SVGTemplateResult>> = {
  overview: svg`<path d="M4 6h9M8 12h12M6 18h8"/>`,
  log: svg`<path d="M4 20h16M14.5 4.5l4 4L9 18H5v-4z"/>`,
  people: svg`<circle cx="9" cy="8" r="3.5"/><path d="M3 20c0-3.5 2.5-6 6-6s6 2.5 6 6M16 5a3.5 3.5 0 0 1 0 6.5M21 20c0-2.8-1.2-4.8-3.2-5.7"/>`,
  plan: svg`<path d="M6 3h9l4 4v14H6zM10 12h6M10 16h6M10 8h2"/>`,
  topics: svg`<circle cx="6" cy="6" r="2.5"/><circle cx="18" cy="9" r="2.5"/><circle cx="9" cy="18" r="2.5"/><path d="m8.4 6.7 7.2 1.7M6.7 8.4l1.6 7.2M16.5 11l-5.8 5.2"/>`,
  education: svg`<path d="m2 9 10-5 10 5-10 5zM6 11.5V17c3 2.5 9 2.5 12 0v-5.5"/>`,
  teaching: svg`<path d="M3 4h18v12H3zM8 20l4-4 4 4M7 8h6M7 12h4"/>`,
  papers: svg`<path d="M7 3h7l4 4v14H7zM14 3v4h4M4 7v14"/>`,
  milestones: svg`<path d="M12 3 21 12l-9 9-9-9z"/>`,
  thesis: svg`<path d="M12 6c-2-2-5-2-9-2v14c4 0 7 0 9 2 2-2 5-2 9-2V4c-4 0-7 0-9 2zM12 6v14"/>`,
  documents: svg`<path d="M3 6h6l2 3h10v10H3z"/>`,
  history: svg`<path d="M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 2"/>`,
  calendar: svg`<path d="M4 6h16v14H4zM4 10h16M8 3v4M16 3v4"/>`,
  venues: svg`<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c3 3 3 14 0 17M12 3.5c-3 3-3 14 0 17"/>`,
  home: svg`<path d="M4 11 12 4l8 7v9h-5v-6H9v6H4z"/>`,
  matrix: svg`<path d="M4 4h16v16H4zM4 9.5h16M4 14.7h16M9.5 4v16M14.7 4v16"/>`,
  rules: svg`<path d="M12 4v16M7 20h10M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z"/>`,
  import: svg`<path d="M12 4v11M8 11l4 4 4-4M4 20h16"/>`,
  export: svg`<path d="M12 15V4M8 8l4-4 4 4M4 20h16"/>`,
  contract: svg`<path d="M6 3h12v18H6zM9 8h6M9 12h6M9 17c2-2 3 1 5-1"/>`,
  rounds: svg`<path d="M9 4h6v3H9zM6 5H5v16h14V5h-1M9 13l2 2 4-4"/>`,
  add: svg`<path d="M12 5v14M5 12h14"/>`,
  edit: svg`<path d="M14.5 4.5l5 5L9 20H4v-5z"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  menu: svg`<path d="M4 6h16M4 12h16M4 18h16"/>`,
  search: svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`,
  filter: svg`<path d="M4 6h16M7 12h10M10 18h4"/>`,
  link: svg`<path d="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1"/>`,
  lock: svg`<path d="M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3"/>`,
  eye: svg`<path d="M2 12c4-8 16-8 20 0-4 8-16 8-20 0z"/><circle cx="12" cy="12" r="3"/>`,
  comment: svg`<path d="M4 5h16v11H10l-4 4v-4H4z"/>`,
  copy: svg`<path d="M9 9h11v11H9zM5 15H4V4h11v1"/>`,
  table: svg`<path d="M4 5h16v14H4zM4 10h16M10 10v9"/>`,
  more: svg`<path d="M5 12h.1M12 12h.1M19 12h.1"/>`,
  chevron: svg`<path d="m6 9 6 6 6-6"/>`,
  settings: svg`<circle cx="12" cy="12" r="3"/><path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1"/>`,
  traject: svg`<path d="M3 19h18" stroke="var(--traject-line)" stroke-width="2.4"/><path d="M3 19h10" stroke="var(--traject-accent)" stroke-width="2.4"/><path d="m12 4 5 5-5 5-5-5z" fill="var(--traject-accent)" stroke="none"/>`,
  swap: svg`<path d="m7 8-4 4 4 4M3 12h18M17 8l4 4-4 4"/>`,
  'sign-out': svg`<path d="M10 4H4v16h6M9 12h11M16 8l4 4-4 4"/>`,
};

/**
 * A line icon in the colour of the text.
 *
 * @attr name which one
 */
@customElement('traject-icon')
export class TrajectIcon extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      width: var(--traject-icon-size, 16px);
      height: var(--traject-icon-size, 16px);
    }

    :host([hidden]) {
      display: none;
    }

    svg {
      width: 100%;
      height: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `;

  @property() name = '';

  override render() {
    return html`<svg viewBox="0 0 24 24" aria-hidden="true">${ICONS[this.name] ?? ICONS['overview']}</svg>`;
  }
}
