import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { chartStyles, patterns } from './chart-styles';
import { day, forgetWidths, Scale, widthOf } from './scale';
import { SHAPES } from './shapes';

interface Year {
  label: string;
  short: string;
  from: string;
  to: string;
  share: string;
  hours: string;
  percent: number;
  workedPercent: number;
}

interface Duty {
  label: string;
  from: string;
  to: string;
  planned: number;
  worked: number;
  text: string;
  over: boolean;
  settled: boolean;
  excused: boolean;
}

interface TeachingData {
  today: string;
  from: string;
  to: string;
  allowedFrom?: string | null;
  allowedUntil?: string | null;
  usualFrom: number;
  usualTo: number;
  years: Year[];
  duties: Duty[];
  labels: {
    spoken: string;
    today: string;
    todayDate: string;
    hours: string;
    share: string;
    shareUsual: string;
    freeTo: string;
    freeFrom: string;
    excused: string;
  };
}

const PHONE = 640;
const TOP = 44;
const BASE = 146;
const RULE = 172;
const BAR = 188;
const HEIGHT = 227;
const MOST_PERCENT = 25;
const NARROW = 6;
/** Where the name of the first lane stands, and the room that a line of text takes. */
const NAME = 62;
const LINE = 14;

/**
 * Teaching by academic year: hours a week of each duty, planned as an outline and worked as a filling, the months without
 * teaching, and each year's share of the contract hours beside what is usual.
 *
 * @prop data what to draw
 */
@customElement('traject-teaching')
export class TrajectTeaching extends LitElement {
  static override styles = [
    chartStyles,
    css`
      .worked {
        fill: var(--traject-ink-2);
      }

      .over {
        fill: var(--traject-due);
      }

      .outline {
        fill: none;
        stroke: var(--traject-ink);
        stroke-width: 1.5;
      }

      .ahead {
        stroke-dasharray: 3 3;
      }

      .free {
        fill: url(#hatch);
      }

      .track {
        fill: var(--traject-fill-2);
      }

      .usual {
        fill: var(--traject-accent-fill-2);
      }

      .expected {
        fill: var(--traject-surface);
        stroke: var(--traject-ink);
        stroke-width: 1.5;
      }

      .done {
        fill: var(--traject-ink);
      }

      .excuse {
        color: var(--traject-ink);
      }
    `,
  ];

  @property({ type: Object }) data?: TeachingData;
  @state() private width = 0;
  private readonly observer = new ResizeObserver(([entry]) => (this.width = Math.floor(entry!.contentRect.width)));

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
    void document.fonts?.ready.then(() => {
      forgetWidths();
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  override render() {
    const data = this.data;
    if (!data || this.width === 0) {
      return nothing;
    }
    const phone = this.width < PHONE;
    const left = phone ? 0 : Math.max(92, widthOf(data.labels.hours, 500) + 12, widthOf(data.labels.share, 500) + 12);
    const scale = new Scale(day(data.from), day(data.to) + 1, left, this.width);
    const now = scale.clamped(day(data.today));
    const most = Math.max(10, ...data.duties.map((duty) => Math.max(duty.planned, duty.worked))) * 1.25;
    const y = (hours: number) => Math.round((BASE - (hours / most) * (BASE - TOP)) * 10) / 10;
    return html`<svg width=${this.width} height=${HEIGHT} viewBox="0 0 ${this.width} ${HEIGHT}" role="img"
      aria-label=${data.labels.spoken}>${patterns}
      ${this.grid(data, scale, y, most, phone)}${this.free(data, scale, phone)}
      ${svg`<line x1=${now} x2=${now} y1="20" y2=${HEIGHT - 1} class="now"/>`}
      ${data.duties.map((duty) => this.duty(duty, data, scale, y, now, phone))}
      ${data.years.map((year, index) => this.year(year, index, data, scale, phone))}
      ${this.todayBox(now, phone ? data.labels.today : data.labels.todayDate)}
    </svg>`;
  }

  private grid(data: TeachingData, scale: Scale, y: (hours: number) => number, most: number, phone: boolean) {
    const step = most > 30 ? 10 : 5;
    const ticks = Array.from({ length: Math.floor((most * 0.85) / step) }, (_, index) => (index + 1) * step);
    return svg`<line x1="0" x2=${this.width} y1=${TOP} y2=${TOP} class="hairline"/>
      ${ticks.map((hours) => svg`<line x1=${scale.left} x2=${this.width} y1=${y(hours)} y2=${y(hours)} class="hairline"/>
        ${phone || Math.abs(y(hours) + 4 - NAME) < LINE
          ? nothing
          : svg`<text x=${scale.left - 8} y=${y(hours) + 4} text-anchor="end" class="dim">${hours}</text>`}`)}
      <line x1=${scale.left} x2=${this.width} y1=${BASE} y2=${BASE} class="line"/>
      <line x1="0" x2=${this.width} y1=${RULE} y2=${RULE} class="hairline"/>
      <line x1="0" x2=${this.width} y1=${HEIGHT - 1} y2=${HEIGHT - 1} class="hairline"/>
      ${phone
        ? svg`<text x="0" y="184" class="lane-label halo">${data.labels.shareUsual}</text>`
        : svg`<text x="0" y=${NAME} class="lane-label">${data.labels.hours}</text>
          <text x="0" y="200" class="lane-label">${data.labels.share}</text>`}`;
  }

  private free(data: TeachingData, scale: Scale, phone: boolean) {
    const first = !data.allowedFrom ? scale.left : scale.clamped(day(data.allowedFrom));
    const last = !data.allowedUntil ? this.width : scale.clamped(day(data.allowedUntil) + 1);
    const words = (x: number, room: number, anchor: string, text: string) =>
      phone || widthOf(text) + 16 > room
        ? nothing
        : svg`<text x=${x} y="62" text-anchor=${anchor} class="halo">${text}</text>`;
    return svg`<rect x=${scale.left} y=${TOP + 1} width=${Math.max(0, first - scale.left)} height=${BASE - TOP - 1} class="free"/>
      <rect x=${last} y=${TOP + 1} width=${Math.max(0, this.width - last)} height=${BASE - TOP - 1} class="free"/>
      ${words(first - 8, first - scale.left, 'end', data.labels.freeTo)}
      ${words(last + 8, this.width - last, 'start', data.labels.freeFrom)}`;
  }

  private duty(
    duty: Duty,
    data: TeachingData,
    scale: Scale,
    y: (hours: number) => number,
    now: number,
    phone: boolean,
  ) {
    const from = scale.clamped(day(duty.from));
    const to = scale.clamped(day(duty.to) + 1);
    const middle = (from + to) / 2;
    if (duty.excused || to - from < NARROW) {
      return svg`<svg x=${middle - 6.5} y="129.5" width="13" height="13" viewBox="0 0 16 16" class="excuse">
          ${duty.excused ? SHAPES.excuse : SHAPES.point}</svg>
        ${phone
          ? nothing
          : svg`<text x=${middle - 12} y="140" text-anchor="end" class="halo">${duty.excused ? data.labels.excused : duty.text}</text>`}`;
    }
    const filledTo = duty.settled ? to : Math.max(from, Math.min(to, now));
    const top = y(Math.max(duty.worked, duty.planned));
    const room = to - from > widthOf(duty.label, 500) - 8;
    return svg`${duty.worked > 0
        ? svg`<rect x=${from} y=${y(duty.worked)} width=${filledTo - from} height=${BASE - y(duty.worked)} class="worked"/>`
        : nothing}
      ${duty.over && duty.worked > duty.planned
        ? svg`<rect x=${from} y=${y(duty.worked)} width=${filledTo - from} height=${y(duty.planned) - y(duty.worked)} class="over"/>`
        : nothing}
      <rect x=${from + 0.75} y=${y(duty.planned)} width=${Math.max(1, to - from - 1.5)} height=${BASE - y(duty.planned)}
        class=${duty.settled ? 'outline' : 'outline ahead'}/>
      ${phone && !room
        ? nothing
        : svg`<text x=${middle} y=${top - 7} text-anchor="middle" class="medium halo">${duty.label}</text>`}
      ${phone ? nothing : svg`<text x=${middle} y="162" text-anchor="middle" class="dim halo">${duty.text}</text>`}`;
  }

  private year(year: Year, index: number, data: TeachingData, scale: Scale, phone: boolean) {
    const begin = Math.max(scale.left, scale.x(day(year.from)));
    const left = begin + (index === 0 ? 0 : 5);
    const width = Math.max(0, Math.min(this.width, scale.x(day(year.to) + 1)) - left - (phone ? 6 : 14));
    const at = (percent: number) => (width * Math.min(percent, MOST_PERCENT)) / MOST_PERCENT;
    const label = phone ? year.short : year.label;
    const worked = year.workedPercent > 0 ? Math.max(3, at(year.workedPercent)) : 0;
    return svg`${index > 0
        ? svg`<line x1=${begin} x2=${begin} y1="26" y2=${HEIGHT - 1} class="hairline"/>`
        : nothing}
      ${width > widthOf(label, 600, 13) ? svg`<text x=${left} y="38" class="year halo">${label}</text>` : nothing}
      <rect x=${left} y=${BAR} width=${width} height="10" rx="3" class="track"/>
      <rect x=${left + at(data.usualFrom)} y=${BAR} width=${at(data.usualTo) - at(data.usualFrom)} height="10" class="usual"/>
      ${year.percent > 0
        ? svg`<rect x=${left + 0.75} y=${BAR + 2} width=${Math.max(1, at(year.percent) - 1.5)} height="6" rx="2" class="expected"/>`
        : nothing}
      ${worked > 0 ? svg`<rect x=${left} y=${BAR + 1.25} width=${worked} height="7.5" rx="2" class="done"/>` : nothing}
      <text x=${left} y="216" class="halo"><tspan class="medium">${year.share}</tspan>${phone || width < 110
        ? nothing
        : svg`<tspan class="dim" dx=${year.share ? 6 : 0}>${year.hours}</tspan>`}</text>`;
  }

  private todayBox(now: number, text: string) {
    const width = widthOf(text, 600) + 16;
    const left = Math.min(Math.max(0, now - width / 2), this.width - width);
    return svg`<rect x=${left} y="1" width=${width} height="20" rx="4" class="now-box"/>
      <text x=${left + width / 2} y="15" text-anchor="middle" class="now-text">${text}</text>`;
  }
}
