import { createHmac, randomBytes } from 'node:crypto';

/** How long a master token lives, in seconds: one year of 365 days. */
export const masterTokenLifetime = 31_536_000;

/** A signed HS256 token over `claims`. The secret is random and dropped: the site compares whole values. */
export function signedToken(claims: Readonly<Record<string, string | number>>): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const body = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
  const signature = createHmac('sha256', randomBytes(32)).update(body).digest('base64url');
  return `${body}.${signature}`;
}

/** A master token's value and the moment it ends, in milliseconds. */
export function mintMasterToken(organizationId: string, now: number): { value: string; expiresAt: number } {
  const iat = Math.floor(now / 1000);
  const exp = iat + masterTokenLifetime;
  return { value: signedToken({ organizationId, iat, exp }), expiresAt: exp * 1000 };
}
