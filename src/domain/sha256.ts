import { hexOf } from './hex.ts';

/** SHA-256 of a text (as UTF-8) or of bytes, as 64 lower-case hex digits. */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return hexOf(new Uint8Array(hash));
}
