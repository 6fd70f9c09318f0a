const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** A day, as in "1 May 2026". */
export function day(time) {
  return format.format(time);
}
