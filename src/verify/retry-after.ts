/**
 * How long a `Retry-After` header asks to wait, in milliseconds; undefined when it says nothing that can be read
 * (RFC 9110, 10.2.3: seconds, or a date). Pure; whoever waits bounds it.
 */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // A date, not any text that some engine reads as one.
  if (!/^[A-Za-z]{3,9},? /.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
