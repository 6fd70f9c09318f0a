/**
 * What the credentials of InsideMaps look like. What a token says of itself is a label, never a proof: nothing here
 * checks a signature, and nothing may depend on it but names and dates.
 */
import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { decodeJwt } from 'jose/jwt/decode';
import { tokensIn } from './token-text.ts';

/** The labels in a master token; times are milliseconds since 1970. */
export interface MasterTokenLabels {
  readonly organizationId: string;
  readonly issuedAt: number;
  /** Missing where the token does not say, or says what cannot be. */
  readonly expiresAt?: number | undefined;
}

const organizationIdPattern = /^[A-Za-z0-9]{10}$/;

/** A master token lives one year; session tokens, which may carry the same claims, live hours. */
const shortestLife = 30 * 24 * 3_600_000;

/** The last millisecond that a date can be. */
const lastDate = 8.64e15;

/** The end a token claims; nothing when it claims none, one before its beginning, or one that is no date. */
function endOf(iat: number, exp: unknown): number | undefined {
  return typeof exp === 'number' && exp >= iat && exp * 1000 <= lastDate ? exp * 1000 : undefined;
}

/** Reads the labels of a master token (source of the claims: public code that uses the API), or nothing for any other text. */
export function readMasterToken(text: string): MasterTokenLabels | undefined {
  if (tokensIn(text)[0] !== text) return undefined;
  try {
    if (decodeProtectedHeader(text).alg !== 'HS256') return undefined;
    const { organizationId, iat, exp } = decodeJwt(text);
    if (typeof organizationId !== 'string' || !organizationIdPattern.test(organizationId)) return undefined;
    if (typeof iat !== 'number') return undefined;
    const expiresAt = endOf(iat, exp);
    if (expiresAt !== undefined && expiresAt - iat * 1000 < shortestLife) return undefined;
    return { organizationId, issuedAt: iat * 1000, expiresAt };
  } catch {
    return undefined;
  }
}
