import { css, html, LitElement, nothing, svg, type PropertyValues, type SVGTemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { chartStyles, patterns } from './chart-styles';
import { dateOf, day, dayAndMonth, forgetWidths, monthName, monthStarts, Scale, widthOf } from './scale';
import { drawBar, drawFunnel, drawLabel, drawLink, drawMark, startOf } from './timeline-draw';
import { placeLanes, type PlacedLane } from './timeline-layout';
import { ahead, AHEAD, type TimelineData } from './timeline-model';

const PHONE = 560;

/**
 * A trajectory from its first to its last day with today's line, and below it the next twelve weeks day by day. Arrow keys
 * walk over the marks; a table with the same content belongs beside it.
 *
 * @prop data   what to draw, see timeline-model.ts
 * @attr locale language for the names of months
 */
@customElement('traject-timeline')
export class TrajectTimeline extends LitElement {
  static override styles = [
    chartStyles,
    css`
      .topic {
        fill: var(--traject-accent-fill);
      }

      .topic-past {
        fill: var(--traject-accent-fill-2);
      }

      .untrue {
        fill: none;
        stroke: var(--traject-due);
        stroke-dasharray: 3 3;
      }

      .teaching {
        fill: var(--traject-fill-2);
      }

      .teaching-planned {
        fill: var(--traject-surface);
        stroke: var(--traject-ink-2);
        stroke-dasharray: 3 3;
      }

      .respond {
        fill: var(--traject-late-fill);
      }

      .span {
        fill: none;
        stroke: var(--traject-line);
        stroke-width: 1.25;
      }

      .link {
        stroke: var(--traject-ink);
        stroke-width: 2;
        stroke-linecap: round;
      }

      .dotted {
        stroke: var(--traject-ink-2);
        stroke-width: 1.5;
        stroke-dasharray: 2 3;
      }

      .note {
        font-weight: 400;
      }

      .tick {
        fill: none;
        stroke: var(--traject-surface);
        stroke-width: 1.6;
        stroke-linecap: round;
        stroke-linejoin: round;
      }

      .ahead {
        fill: var(--traject-fill);
      }

      .funnel {
        fill: var(--traject-fill);
        stroke: var(--traject-line);
      }
    `,
  ];

  @property({ type: Object }) data?: TimelineData;
  @property() locale = 'en';
  @state() private width = 0;
  private current = '';
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

  protected override shouldUpdate(changed: PropertyValues): boolean {
    return this.data !== undefined && this.width > 0 && changed.size >= 0;
  }

  override render() {
    const data = this.data!;
    const phone = this.width < PHONE;
    const names = [...data.lanes.map((lane) => lane.label), data.labels.zoom];
    const left = phone ? 4 : Math.max(92, ...names.map((name) => widthOf(name, 500) + 14));
    const first = dateOf(day(data.start));
    const from = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1) / 86_400_000;
    const scale = new Scale(from, Math.max(day(data.end), day(data.today)) + 14, left, this.width - 4);
    const now = scale.clamped(day(data.today));
    const head = phone ? 26 : 44;

    const whole = placeLanes(
      data.lanes.filter((lane) => lane.shown !== 'ahead'),
      { scale, now, phone, beside: false },
      head,
    );
    const bottom = end(whole, head);
    const zoomed = phone ? [] : ahead(data);
    const near = new Scale(day(data.today), day(data.today) + AHEAD, left, this.width - 4);
    const zoomTop = bottom + 50;
    const weeks = placeLanes(zoomed, { scale: near, now: left, phone, beside: true }, zoomTop);
    const height = zoomed.length > 0 ? end(weeks, zoomTop) : bottom;
    this.current = this.focusable([...whole, ...weeks]);

    return html`<svg
      width=${this.width}
      height=${height + 2}
      viewBox="0 0 ${this.width} ${height + 2}"
      role="group"
      aria-label=${data.labels.title}
      @keydown=${this.walk}
      @focusin=${this.remember}
    >
      ${patterns}${this.axis(scale, head, bottom, phone, now)}${whole.map((lane) => this.lane(lane, now, phone, false))}
      ${svg`<line x1=${now} x2=${now} y1="24" y2=${bottom} class="now"/>`}
      ${whole.map((lane) => this.over(lane))}${this.todayBox(now, phone)}
      ${zoomed.length > 0
        ? svg`<g class="zoomed">
            ${drawFunnel(scale, near.from, near.to, bottom, left, this.width - 4)}
            <rect class="ahead" x=${left} y=${bottom + 24} width=${this.width - 4 - left} height=${height - bottom - 24}/>
            ${this.weekAxis(near, bottom + 24, height)}
            ${weeks.map((lane) => svg`${this.lane(lane, left, phone, true)}${this.over(lane)}`)}
          </g>`
        : nothing}
    </svg>`;
  }

  private axis(scale: Scale, head: number, bottom: number, phone: boolean, now: number): SVGTemplateResult {
    const [boxLeft, boxWidth] = this.todayExtent(now, phone);
    const step = scale.pixelsPerDay * 91 >= 40 ? 3 : 6;
    const months = phone ? [] : monthStarts(scale.from, scale.to - 8, step);
    const years = monthStarts(scale.from, scale.to - 8, 12);
    const labelled = years.length > 0 && scale.x(years[0]!.getTime() / 86_400_000) - scale.left < 40
      ? years
      : [dateOf(scale.from), ...years];
    const at = (date: Date) => scale.x(date.getTime() / 86_400_000);
    const free = (x: number) => x + 38 < boxLeft || x + 4 > boxLeft + boxWidth;
    return svg`${months.map((date) => svg`<line x1=${at(date)} x2=${at(date)} y1=${head - 4} y2=${bottom} class="hairline"/>
        <text x=${at(date) + 4} y="36" class="dim">${monthName(date, this.locale)}</text>`)}
      ${years.map((date) => svg`<line x1=${at(date)} x2=${at(date)} y1=${phone ? 8 : 24} y2=${bottom} class="line"/>`)}
      ${labelled
        .filter((date) => free(at(date)))
        .map((date) => svg`<text x=${at(date) + (phone ? 2 : 4)} y="18" class="year">${date.getUTCFullYear()}</text>`)}
      <line x1="0" x2=${this.width} y1=${head} y2=${head} class="line"/>`;
  }

  private weekAxis(scale: Scale, top: number, bottom: number): SVGTemplateResult {
    const monday = scale.from + ((11 - (scale.from % 7)) % 7);
    const step = scale.pixelsPerDay * 7 < 52 ? 14 : 7;
    const days: number[] = [];
    for (let at = monday; at < scale.to - 3; at += step) {
      days.push(at);
    }
    return svg`<text x="0" y=${top + 18} class="lane-label">${this.data!.labels.zoom}</text>
      ${days.map((at) => svg`<line x1=${scale.x(at)} x2=${scale.x(at)} y1=${top + 26} y2=${bottom} class="hairline"/>
        <text x=${scale.x(at) + 4} y=${top + 18} class="dim">${dayAndMonth(dateOf(at), this.locale)}</text>`)}
      <line x1="0" x2=${this.width} y1=${top + 26} y2=${top + 26} class="line"/>`;
  }

  /** Name, ground and links of a lane; what can be focused comes above today's line. */
  private lane(placed: PlacedLane, now: number, phone: boolean, beside: boolean): SVGTemplateResult {
    const y = placed.top + placed.height;
    return svg`<line x1="0" x2=${this.width} y1=${y} y2=${y} class="line"/>
      <text x="0" y=${placed.top + (phone ? 16 : 21)} class="lane-label">${placed.lane.label}</text>
      ${placed.marks.some((item) => item.mark.diamond) && placed.marks.length > 1 && !beside
        ? svg`<line x1=${placed.marks[0]!.x} x2=${placed.marks.at(-1)!.x} y1=${placed.marks[0]!.y} y2=${placed.marks[0]!.y} class="line"/>`
        : nothing}
      ${placed.bars.map((item) => drawBar(item, now))}${placed.links.map(drawLink)}`;
  }

  private over(placed: PlacedLane): SVGTemplateResult {
    const items = [...placed.bars, ...placed.marks].sort((a, b) => startOf(a) - startOf(b));
    if (items.length === 0) {
      return svg`${placed.labels.map(drawLabel)}`;
    }
    return svg`${placed.labels.map(drawLabel)}<g role="list" aria-label=${placed.lane.label}>
      ${items.map((item, index) => {
        const id = `${placed.lane.key}-${Math.round(placed.top)}-${index}`;
        const spoken = 'bar' in item ? item.bar.spoken : item.mark.spoken;
        return svg`<g role="listitem" aria-label=${spoken} data-id=${id} tabindex=${id === this.current ? 0 : -1}>
          <title>${spoken}</title>
          ${'bar' in item
            ? svg`<rect x=${item.x} y=${item.y} width=${item.width} height=${item.height} fill="transparent"/>`
            : drawMark(item)}
          <g aria-hidden="true">${item.labels.map(drawLabel)}</g>
        </g>`;
      })}
    </g>`;
  }

  private todayExtent(now: number, phone: boolean): [number, number] {
    const labels = this.data!.labels;
    const width = widthOf(phone ? labels.today : labels.todayDate, 600) + 16;
    return [now - width + 1 < 0 ? now - 1 : now - width + 1, width];
  }

  private todayBox(now: number, phone: boolean): SVGTemplateResult {
    const [x, width] = this.todayExtent(now, phone);
    const labels = this.data!.labels;
    return svg`<rect x=${x} y="4" width=${width} height="20" rx="4" class="now-box"/>
      <text x=${x + width / 2} y="18" text-anchor="middle" class="now-text">${phone ? labels.today : labels.todayDate}</text>`;
  }

  /** The one mark that Tab reaches: the last visited, or else the first. */
  private focusable(lanes: PlacedLane[]): string {
    const ids = lanes.flatMap((lane) =>
      [...lane.bars, ...lane.marks].map((_, index) => `${lane.lane.key}-${Math.round(lane.top)}-${index}`),
    );
    return ids.includes(this.current) ? this.current : (ids[0] ?? '');
  }

  private remember(event: FocusEvent): void {
    const item = (event.target as Element).closest<SVGElement>('[data-id]');
    if (item) {
      this.renderRoot.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
      item.setAttribute('tabindex', '0');
      this.current = item.dataset['id']!;
    }
  }

  private walk(event: KeyboardEvent): void {
    const item = (event.target as Element).closest<SVGElement>('[data-id]');
    if (!item) {
      return;
    }
    const lists = [...this.renderRoot.querySelectorAll<SVGElement>('[role="list"]')];
    const here = [...item.parentElement!.querySelectorAll<SVGElement>(':scope > [data-id]')];
    const index = here.indexOf(item);
    const list = lists.findIndex((one) => one.contains(item));
    const inList = (at: number) => {
      const marks = [...(lists[at]?.querySelectorAll<SVGElement>('[data-id]') ?? [])];
      return marks[Math.min(index, marks.length - 1)];
    };
    const next = {
      ArrowRight: here[index + 1],
      ArrowLeft: here[index - 1],
      ArrowDown: inList(list + 1),
      ArrowUp: inList(list - 1),
      Home: here[0],
      End: here.at(-1),
    }[event.key];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }
}

function end(lanes: PlacedLane[], otherwise: number): number {
  const last = lanes.at(-1);
  return last ? last.top + last.height : otherwise;
}
