import { css, svg } from 'lit';

/** What all charts share: text, lines, fills, the line of today. Colours come from tokens.css alone. */
export const chartStyles = css`
  :host {
    display: block;
    min-width: 0;
  }

  :host([hidden]) {
    display: none;
  }

  svg {
    display: block;
    overflow: visible;
    font-family: var(--traject-font);
    font-size: 12px;
  }

  text {
    fill: var(--traject-text);
  }

  .dim {
    fill: var(--traject-text-2);
  }

  .medium {
    font-weight: 500;
  }

  .year {
    font-size: 13px;
    font-weight: 600;
  }

  .lane-label {
    fill: var(--traject-text-2);
    font-weight: 500;
  }

  .halo {
    stroke: var(--traject-surface);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  .zoomed .halo {
    stroke: var(--traject-fill);
  }

  .plate {
    fill: var(--traject-surface);
  }

  .zoomed .plate {
    fill: var(--traject-fill);
  }

  .hairline {
    stroke: var(--traject-line-2);
  }

  .line {
    stroke: var(--traject-line);
  }

  .now {
    stroke: var(--traject-accent);
    stroke-width: 1.5;
  }

  .now-box {
    fill: var(--traject-accent);
  }

  .now-text {
    fill: var(--traject-on-accent);
    font-weight: 600;
  }

  .past {
    fill: var(--traject-ink);
  }

  .term {
    fill: var(--traject-ink-2);
  }

  .on-past {
    fill: var(--traject-surface);
    font-weight: 500;
  }

  .open {
    fill: url(#hatch);
    stroke: var(--traject-ink-2);
    stroke-dasharray: 3 3;
  }

  .leave,
  .holiday {
    fill: url(#dots);
    stroke: var(--traject-ink-2);
  }

  .tone-ok {
    color: var(--traject-ok);
  }

  .tone-due {
    color: var(--traject-due);
  }

  .tone-late {
    color: var(--traject-late);
  }

  .tone-accent {
    color: var(--traject-accent-text);
  }

  .tone-neutral {
    color: var(--traject-ink);
  }

  text:is(.tone-ok, .tone-due, .tone-late, .tone-accent) {
    fill: currentColor;
  }

  [role='listitem']:focus-visible {
    outline: 2px solid var(--traject-focus);
    outline-offset: 3px;
  }
`;

/** Hatch for what is not decided, dots for absence; to be placed in every chart's svg. */
export const patterns = svg`<defs>
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="6" height="6" fill="var(--traject-surface)"/>
    <path d="M0 0v6" stroke="var(--traject-line)" stroke-width="1.4"/>
  </pattern>
  <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
    <rect width="5" height="5" fill="var(--traject-surface)"/>
    <circle cx="2.5" cy="2.5" r="1.1" fill="var(--traject-ink-2)"/>
  </pattern>
</defs>`;
