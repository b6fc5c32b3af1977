import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { chartStyles } from './chart-styles';
import { dateOf, day, forgetWidths, Scale, widthOf } from './scale';

interface Step {
  date: string;
  total: number;
}

interface PaceData {
  today: string;
  start: string;
  end: string;
  required: number;
  pace: number;
  credited: Step[];
  planned: Step[];
  labels: {
    spoken: string;
    today: string;
    todayDate: string;
    years: string[];
    yearsFrom: string[];
    required: string;
    planned: string;
    credited: string;
    pace: string;
    paceLine: string;
    withPlanned: string;
  };
}

const PHONE = 560;
const TOP = 48;
const BOTTOM = 194;
const HEIGHT = 206;

/**
 * Credits as steps against the straight line of the pace; what is planned goes on dotted from today.
 *
 * @prop data what to draw
 */
@customElement('traject-pace')
export class TrajectPace extends LitElement {
  static override styles = [
    chartStyles,
    css`
      .area {
        fill: var(--traject-accent-fill-2);
      }

      .steps {
        fill: none;
        stroke: var(--traject-ink);
        stroke-width: 2;
      }

      .planned {
        fill: none;
        stroke: var(--traject-ink);
        stroke-width: 1.5;
        stroke-dasharray: 2 3;
      }

      .pace {
        fill: none;
        stroke: var(--traject-accent);
        stroke-width: 1.5;
      }

      circle {
        stroke: var(--traject-surface);
        stroke-width: 1.5;
      }

      .is {
        fill: var(--traject-ink);
      }

      .should {
        fill: var(--traject-accent);
      }
    `,
  ];

  @property({ type: Object }) data?: PaceData;
  @property() locale = 'en';
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
    const { labels } = data;
    const phone = this.width < PHONE;
    const right = phone ? this.width - 4 : this.width - Math.max(widthOf(labels.required, 500), widthOf(labels.planned)) - 12;
    const scale = new Scale(day(data.start), day(data.end) + 1, phone ? 22 : 34, right);
    const most = Math.max(data.required, ...data.credited.map((s) => s.total), ...data.planned.map((s) => s.total));
    const y = (ec: number) => Math.round((BOTTOM - (ec / most) * (BOTTOM - TOP)) * 10) / 10;
    const now = scale.clamped(day(data.today));
    const credited = data.credited.at(-1)?.total ?? 0;
    const planned = data.planned.at(-1)?.total ?? credited;
    const solid = steps(data.credited, scale, y, scale.left, y(0), now);
    const dotted = steps(data.planned, scale, y, now, y(credited), scale.right);
    const apart = Math.abs(y(credited) - y(data.pace)) >= 14;
    return html`<svg width=${this.width} height=${HEIGHT} viewBox="0 0 ${this.width} ${HEIGHT}" role="img" aria-label=${labels.spoken}>
      ${this.grid(data, scale, y, most, phone)}
      <path class="area" d="${solid}V${y(0)}H${scale.left}Z"/>
      <path class="steps" d=${solid}/><path class="planned" d=${dotted}/>
      ${svg`<path class="pace" d="M${scale.left} ${y(0)}L${scale.right} ${y(data.required)}"/>
      <line x1=${now} x2=${now} y1="20" y2=${BOTTOM + 8} class="now"/>
      <circle class="is" cx=${now} cy=${y(credited)} r="4"/><circle class="should" cx=${now} cy=${y(data.pace)} r="4"/>`}
      ${this.words(data, scale, y, now, credited, planned, phone, apart)}${this.todayBox(now, phone ? labels.today : labels.todayDate)}
    </svg>`;
  }

  private grid(data: PaceData, scale: Scale, y: (ec: number) => number, most: number, phone: boolean) {
    const step = most > 60 ? 20 : phone ? 10 : 5;
    const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
    const far = ticks.filter((ec) => ec === 0 || data.required - ec > step / 3 || ec > data.required);
    const years = data.labels.years.map((label, index) => {
      const begin = dateOf(day(data.start));
      begin.setUTCFullYear(begin.getUTCFullYear() + index);
      return {
        label: phone ? label.replace(/\p{L}+\s*/u, (word) => word[0]!) : label,
        from: data.labels.yearsFrom[index]!,
        x: scale.x(begin.getTime() / 86_400_000),
      };
    }).filter((year) => year.x < scale.right - 20);
    const room = (scale.right - scale.left) / Math.max(1, years.length);
    return svg`${[...far, data.required].map((ec) => svg`<line x1=${scale.left} x2=${scale.right} y1=${y(ec)} y2=${y(ec)}
        class=${ec === data.required ? 'line' : 'hairline'}/>
      <text x=${scale.left - 8} y=${y(ec) + 4} text-anchor="end" class="dim">${ec}</text>`)}
      ${years.map((year, index) => svg`${index > 0
        ? svg`<line x1=${year.x} x2=${year.x} y1="32" y2=${BOTTOM} class="hairline"/>`
        : nothing}
      <text x=${year.x + 4} y="36" class="year">${year.label}</text>
      ${!phone && room > widthOf(year.label, 600, 13) + widthOf(year.from) + 26
        ? svg`<text x=${year.x + 12 + widthOf(year.label, 600, 13)} y="36" class="dim halo">${year.from}</text>`
        : nothing}`)}`;
  }

  private words(
    data: PaceData,
    scale: Scale,
    y: (ec: number) => number,
    now: number,
    credited: number,
    planned: number,
    phone: boolean,
    apart: boolean,
  ) {
    const { labels } = data;
    const above = credited >= data.pace;
    const left = now - 8 - widthOf(labels.credited, 500) > scale.left;
    const creditedY = above ? y(credited) - 8 : y(credited) + 16;
    const paceY = above ? y(data.pace) + (apart ? 13 : 20) : y(data.pace) - 6;
    const required = y(data.required);
    const late = scale.left + (scale.right - scale.left) * 0.8;
    const soon = Math.max(now + 60, (now + scale.right) / 2);
    const reached = data.planned.filter((step) => scale.x(day(step.date)) <= soon).at(-1)?.total ?? credited;
    const end = Math.abs(y(planned) - required) < 16 ? required + (planned > data.required ? -14 : 15) : y(planned);
    return svg`<text x=${left ? now - 8 : now + 9} y=${creditedY} text-anchor=${left ? 'end' : 'start'} class="medium halo">${labels.credited}</text>
      <text x=${now + 9} y=${paceY} class="medium halo tone-accent">${labels.pace}</text>
      ${phone
        ? nothing
        : svg`<text x=${scale.right + 8} y=${required + 4} class="medium">${labels.required}</text>
          <text x=${scale.right + 8} y=${end + 4} class="dim">${labels.planned}</text>
          ${now < late - 60
            ? svg`<text x=${late} y=${y(data.required * 0.8) + 18} class="halo tone-accent">${labels.paceLine}</text>`
            : nothing}
          ${data.planned.length > 0 && soon < scale.right - 60 && y(reached) > TOP + 12
            ? svg`<text x=${soon} y=${y(reached) - 8} text-anchor="end" class="dim halo">${labels.withPlanned}</text>`
            : nothing}`}`;
  }

  private box(now: number, text: string): [number, number] {
    const width = widthOf(text, 600) + 16;
    const left = Math.min(Math.max(0, now - width / 2), this.width - width);
    return [left, left + width];
  }

  private todayBox(now: number, text: string) {
    const [left, right] = this.box(now, text);
    return svg`<rect x=${left} y="1" width=${right - left} height="20" rx="4" class="now-box"/>
      <text x=${(left + right) / 2} y="15" text-anchor="middle" class="now-text">${text}</text>`;
  }
}

/** A path that goes up at each step and level between them. */
function steps(list: Step[], scale: Scale, y: (ec: number) => number, from: number, height: number, to: number): string {
  const path = list.map((step) => `H${Math.max(from, scale.clamped(day(step.date)))}V${y(step.total)}`).join('');
  return `M${from} ${height}${path}H${to}`;
}
