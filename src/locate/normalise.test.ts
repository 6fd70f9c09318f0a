import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalise } from './normalise.ts';

describe('normalise', () => {
  it.each([
    ['  Generate   Token ', 'generate token'],
    ['GENERATE TOKEN…', 'generate token'],
    ['Gene\u00ADrate to\u200Bken', 'generate token'],
    ['Generate\u00A0token', 'generate token'],
    ['+ Generate token', 'generate token'],
    ['\uE019 Generate token', 'generate token'],
    ['Generate token ▾', 'generate token'],
    ['Ｇｅｎｅｒａｔｅ token', 'generate token'],
    ['Users (12)', 'users'],
    ['Users 3', 'users'],
    ['E-mail:', 'e mail'],
    ['Password *', 'password'],
    ['Schließen', 'schliessen'],
    ['Générer un jeton', 'generer un jeton'],
    ['Détails de l’organisation', "details de l'organisation"],
    ['Sačuvaj', 'sacuvaj'],
    ['Сачувај', 'sacuvaj'],
    ['Кључеви', 'kljucevi'],
    ['\uE019', ''],
    ['⋮', ''],
    ['API v2', 'api v2'],
    ['42', '42'],
  ])('reads %j as %j', (text, name) => {
    expect(normalise(text)).toBe(name);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('fold', () => {
  it('keeps what a person put into a name', () => {
    expect(fold('Token 2')).toBe('token 2');
    expect(fold('Token (2)')).toBe('token (2)');
    expect(fold('🔑')).toBe('🔑');
    expect(fold('"Prod"  key')).toBe('"prod" key');
  });
});
