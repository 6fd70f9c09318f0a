const format = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

/** A day, as in "May 1, 2026". */
export function day(time: number): string {
  return format.format(time);
}
