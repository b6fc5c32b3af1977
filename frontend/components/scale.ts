/** Days since 1970 of a date written as 2026-11-22; local midnights and their clock changes stay out of it. */
export function day(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}

/** The date of a day number. */
export function dateOf(number: number): Date {
  return new Date(number * 86_400_000);
}

/** From days to pixels and nothing else. */
export class Scale {
  constructor(
    readonly from: number,
    readonly to: number,
    readonly left: number,
    readonly right: number,
  ) {}

  /** Where a day begins. */
  x(number: number): number {
    const share = (number - this.from) / Math.max(1, this.to - this.from);
    return Math.round((this.left + share * (this.right - this.left)) * 10) / 10;
  }

  /** Like {@link x}, kept within the chart. */
  clamped(number: number): number {
    return Math.min(this.right, Math.max(this.left, this.x(number)));
  }

  get pixelsPerDay(): number {
    return (this.right - this.left) / Math.max(1, this.to - this.from);
  }
}

/** First days of the months between two days, every so many months, counted from January. */
export function monthStarts(from: number, to: number, step: number): Date[] {
  const first = dateOf(from);
  const months: Date[] = [];
  const cursor = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1));
  for (; cursor.getTime() / 86_400_000 <= to; cursor.setUTCMonth(cursor.getUTCMonth() + 1)) {
    if (cursor.getUTCMonth() % step === 0 && cursor.getTime() / 86_400_000 >= from) {
      months.push(new Date(cursor));
    }
  }
  return months;
}

/** English as at a Dutch university: the day before the month. */
const regional = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

/** Short name of a month in the reader's language, without a point. */
export function monthName(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(regional(locale), { month: 'short', timeZone: 'UTC' }).format(date).replace('.', '');
}

/** Day and month in the reader's language. */
export function dayAndMonth(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(regional(locale), { day: 'numeric', month: 'short', timeZone: 'UTC' })
    .format(date)
    .replace('.', '');
}

const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null = null;

/** Width of a text in pixels as the charts write it. */
export function widthOf(text: string, weight = 400, size = 12): number {
  const key = `${weight} ${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) {
    return known;
  }
  pen ??= document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.documentElement).getPropertyValue('--traject-font') || 'sans-serif';
  let width = text.length * size * 0.55;
  if (pen) {
    pen.font = `${weight} ${size}px ${family}`;
    width = pen.measureText(text).width;
  }
  widths.set(key, width);
  return width;
}

/** Forgets measured widths, once the font has arrived. */
export function forgetWidths(): void {
  widths.clear();
}
