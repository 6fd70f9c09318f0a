/** A day, as in "2026-05-01". */
export function day(time) {
  return new Date(time).toISOString().slice(0, 10);
}
