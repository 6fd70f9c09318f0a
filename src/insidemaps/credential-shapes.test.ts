import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMasterToken } from './credential-shapes.ts';
import { findTokenText, mayBeMasterToken } from './token-text.ts';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signature = 'x'.repeat(43);
const year = 31_536_000;

function token(claims: object = {}, header: object = { alg: 'HS256', typ: 'JWT' }): string {
  const body = { organizationId: 'a1B2c3D4e5', iat: 1_700_000_000, exp: 1_700_000_000 + year, ...claims };
  return `${part(header)}.${part(body)}.${signature}`;
}

describe('findTokenText', () => {
  it('takes the token out of the words around it', () => {
    const value = token();
    expect(findTokenText(`Copy it now: ${value}.`)).toBe(value);
    expect(findTokenText(`"${value}"`)).toBe(value);
    expect(findTokenText(`${value}\n${value}`)).toBe(value);
  });

  it('takes nothing that is not whole', () => {
    const value = token();
    expect(findTokenText(value.slice(0, -1))).toBeUndefined();
    expect(findTokenText(`${value.slice(0, 60)}…`)).toBeUndefined();
    expect(findTokenText(value.slice(1))).toBeUndefined();
    expect(findTokenText(`${value}.${signature}`)).toBeUndefined();
    expect(findTokenText(`${value}x`)).toBeUndefined();
  });

  it('does not choose between two different tokens', () => {
    expect(findTokenText(`${token()} ${token({ organizationId: 'zzzzzzzzzz' })}`)).toBeUndefined();
  });

  it('finds no prefix of a token to be one', () => {
    const value = token();
    fc.assert(
      fc.property(fc.nat(value.length - 1), (length) => findTokenText(value.slice(0, length)) === undefined),
    );
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

describe('mayBeMasterToken', () => {
  it('tells tokens of organizations from others, whatever the alphabet', () => {
    expect(mayBeMasterToken(token())).toBe(true);
    expect(mayBeMasterToken(token({ note: '¿¿¿ÿÿÿ>>>???' }))).toBe(true);
    expect(mayBeMasterToken(token({ organizationId: undefined, sub: 'someone' }))).toBe(false);
    expect(mayBeMasterToken('eyJhbGciOi.not base64.x')).toBe(false);
  });
});
