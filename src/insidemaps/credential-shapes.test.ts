import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMasterToken } from './credential-shapes.ts';
import { tokensIn } from './token-text.ts';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signature = 'x'.repeat(43);
const year = 31_536_000;

function token(claims: object = {}, header: object = { alg: 'HS256', typ: 'JWT' }): string {
  const body = { organizationId: 'a1B2c3D4e5', iat: 1_700_000_000, exp: 1_700_000_000 + year, ...claims };
  return `${part(header)}.${part(body)}.${signature}`;
}

describe('tokensIn', () => {
  it('takes the token out of the words around it', () => {
    const value = token();
    expect(tokensIn(`Copy it now: ${value}.`)).toEqual([value]);
    expect(tokensIn(`"${value}"`)).toEqual([value]);
  });

  it('takes nothing that is not whole', () => {
    const value = token();
    expect(tokensIn(value.slice(0, -1))).toEqual([]);
    expect(tokensIn(`${value.slice(0, 60)}…`)).toEqual([]);
    expect(tokensIn(value.slice(1))).toEqual([]);
    expect(tokensIn(`${value}.${signature}`)).toEqual([]);
    expect(tokensIn(`${value}x`)).toEqual([]);
  });

  it('takes all there are', () => {
    const two = [token(), token({ organizationId: 'zzzzzzzzzz' })];
    expect(tokensIn(two.join(' '))).toEqual(two);
  });

  it('finds no prefix of a token to be one', () => {
    const value = token();
    fc.assert(
      fc.property(fc.nat(value.length - 1), (length) => tokensIn(value.slice(0, length)).length === 0),
    );
  });

  it('tells tokens of organizations from others, whatever the alphabet', () => {
    expect(tokensIn(token({ note: '¿¿¿ÿÿÿ>>>???' }))).toHaveLength(1);
    expect(tokensIn(token({ organizationId: undefined, sub: 'someone' }))).toEqual([]);
    expect(tokensIn('eyJhbGciOi.not base64.x')).toEqual([]);
  });
});

describe('readMasterToken', () => {
  it('reads the labels in milliseconds', () => {
    expect(readMasterToken(token())).toEqual({
      organizationId: 'a1B2c3D4e5',
      issuedAt: 1_700_000_000_000,
      expiresAt: (1_700_000_000 + year) * 1000,
    });
  });

  it.each([
    ['none', undefined],
    ['one that is no number', 'soon'],
    ['one before its beginning', 1_600_000_000],
    ['one that no calendar holds', 9e15],
  ])('is kept without an end where it claims %s', (_, exp) => {
    expect(readMasterToken(token({ exp }))).toEqual({
      organizationId: 'a1B2c3D4e5',
      issuedAt: 1_700_000_000_000,
      expiresAt: undefined,
    });
  });

  it('takes the year 9999 for what it is', () => {
    expect(readMasterToken(token({ exp: 253_370_764_800 }))?.expiresAt).toBe(Date.UTC(9999, 0, 1));
  });

  it.each([
    ['a session token', token({ exp: 1_700_000_000 + 3600 })],
    ['no organization', token({ organizationId: undefined })],
    ['an odd organization', token({ organizationId: 'a b c d e f' })],
    ['no dates', token({ iat: undefined })],
    ['another algorithm', token({}, { alg: 'RS256' })],
    ['words around it', ` ${token()}`],
    ['other text', 'hello'],
    ['a broken payload', `${part({ alg: 'HS256' })}.eyJ${'A'.repeat(30)}.${signature}`],
  ])('is nothing for %s', (_, text) => {
    expect(readMasterToken(text)).toBeUndefined();
  });
});
