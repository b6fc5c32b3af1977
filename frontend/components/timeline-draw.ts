import { nothing, svg, type SVGTemplateResult } from 'lit';
import { day, type Scale } from './scale';
import { SHAPES, statusOf } from './shapes';
import type { Label, PlacedBar, PlacedLink, PlacedMark } from './timeline-layout';

/** A text with its ground and its second part. */
export function drawLabel(label: Label): SVGTemplateResult {
  return svg`${
    label.plate
      ? svg`<rect x=${label.plate.x} y=${label.y - 11} width=${label.plate.width} height="14" rx="2" class="plate"/>`
      : nothing
  }<text x=${label.x} y=${label.y} text-anchor=${label.anchor} class=${label.style}>${label.text}${
    label.note ? svg`<tspan class="dim note" dx="7">${label.note}</tspan>` : nothing
  }</text>`;
}

/** What happened between two marks, or is going to. */
export function drawLink({ link, x0, x1, y }: PlacedLink): SVGTemplateResult {
  return svg`<line x1=${x0} x2=${x1} y1=${y} y2=${y} class=${link.dotted ? 'link dotted' : 'link'}/>`;
}

/** A stretch of time; contracts and topics look different behind today's line and ahead of it. */
export function drawBar(placed: PlacedBar, now: number): SVGTemplateResult {
  const { bar, x, y, width, height } = placed;
  const done = Math.min(width, Math.max(0, now - x));
  const shape = (style: string, w = width) =>
    svg`<rect x=${x} y=${y} width=${w} height=${height} rx="3" class=${style}/>`;
  const framed = (style: string) =>
    svg`<rect x=${x + 0.5} y=${y + 0.5} width=${Math.max(2, width - 1)} height=${height - 1} rx="3" class=${style}/>`;
  switch (bar.kind) {
    case 'term':
      return svg`${shape('term')}${done > 0 ? shape('past', done) : nothing}`;
    case 'topic':
      return svg`${shape('topic')}${done > 0 ? shape('topic-past', done) : nothing}`;
    case 'topic-no-truth':
      return svg`${shape('topic')}${done > 0 ? shape('topic-past', done) : nothing}${framed('untrue')}`;
    case 'span': {
      const middle = y + height / 2;
      return svg`<path class="span"
        d="M${x} ${middle - 7}v14M${x} ${middle}H${x + width}M${x + width} ${middle - 7}v14"/>`;
    }
    case 'teaching-planned':
    case 'open':
    case 'leave':
    case 'holiday':
      return framed(bar.kind);
    default:
      return shape(bar.kind);
  }
}

/** A milestone's diamond or the shape of a status. */
export function drawMark(placed: PlacedMark): SVGTemplateResult {
  const { mark, x, y, size, leader } = placed;
  const [shape, tone] = statusOf(mark.kind, mark.tone);
  const line = leader === undefined ? nothing : svg`<path class="hairline" d="M${x} ${y + size / 2}V${leader}"/>`;
  if (mark.diamond && shape !== 'alarm') {
    const r = size / 2 - 1;
    return svg`${line}<g class="tone-${tone}">
      <path d="M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z" stroke="currentColor" stroke-width="1.8"
        stroke-linejoin="round" fill=${shape === 'done' ? 'currentColor' : 'var(--traject-surface)'}/>
      ${shape === 'done' ? svg`<path class="tick" d="m${x - 2.8} ${y + 0.1} 2 2.1 3.6-4"/>` : nothing}
      ${shape === 'quarter' || shape === 'dot' ? svg`<circle cx=${x} cy=${y} r="2.2" fill="currentColor"/>` : nothing}
    </g>`;
  }
  return svg`${line}<circle cx=${x} cy=${y} r=${size / 2 + 0.5} class="plate"/>
    <svg class="tone-${tone}" x=${x - size / 2} y=${y - size / 2} width=${size} height=${size} viewBox="0 0 16 16">
      ${SHAPES[shape]}
    </svg>`;
}

/** Where the weeks ahead open out of the whole. */
export function drawFunnel(whole: Scale, from: number, to: number, top: number, left: number, right: number): SVGTemplateResult {
  const a = whole.clamped(from);
  const b = whole.clamped(to);
  return svg`<path class="funnel" d="M${a} ${top}v6L${left} ${top + 24}H${right}L${b} ${top + 6}v-6"/>`;
}

/** Whether a bar reaches a day, for the order in which arrow keys walk. */
export function startOf(item: PlacedBar | PlacedMark): number {
  return 'bar' in item ? day(item.bar.from) : day(item.mark.date);
}
