// Times of day in the centre's zone, to and from the fields of a form.

/** A moment as a `datetime-local` field writes it, in that zone: `2026-11-22T14:05`. */
export function toField(ms: number, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(ms);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  const year = part("year").padStart(4, "0");
  return `${year}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/**
 * The moment that such a field means. An hour that the clocks skip means the one after it; of one
 * that comes twice the first is meant. Undefined: the field is not filled in.
 */
export function fromField(field: string, zone: string): number | undefined {
  const wall = Date.parse(`${field}:00Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(field) || Number.isNaN(wall)) return undefined;
  const offsets = [wall - DAY_MS, wall + DAY_MS].map((at) => offsetAt(at, zone));
  const [before = 0, after = 0] = offsets;
  const hits = [wall - before, wall - after].filter((at) => toField(at, zone) === field);
  return hits.length > 0 ? Math.min(...hits) : wall - before;
}

const DAY_MS = 86_400_000;

/** How far the clocks of that zone are ahead of UTC at that moment, in milliseconds. */
export function offsetAt(ms: number, zone: string): number {
  const minute = Math.floor(ms / 60_000) * 60_000;
  return Date.parse(`${toField(minute, zone)}:00Z`) - minute;
}
