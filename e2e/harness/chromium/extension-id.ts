import { createHash } from 'node:crypto';

/** The id Chromium gives an extension with this public key: the first half of its SHA-256, with a to p for digits. */
export function extensionId(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
