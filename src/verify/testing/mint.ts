/** Master tokens for tests: the shape of real ones, signed by nobody. */

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const year = 31_536_000;

/** Claims as the site makes them. */
export const claims = { organizationId: 'a1B2c3D4e5', iat: 1_795_000_000, exp: 1_795_000_000 + year };

/** A token over these claims; `change` makes it another one. */
export function mint(change: object = {}): string {
  const signature = Buffer.alloc(32, 7).toString('base64url');
  return `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ ...claims, ...change })}.${signature}`;
}
