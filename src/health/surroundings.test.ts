import { expect, test } from 'vitest';
import { browserIn, languageIn } from './surroundings.ts';

test('of the browser, its name and major version', () => {
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
  expect(browserIn(chrome)).toBe('Chromium 156');
  expect(browserIn(`${chrome} Edg/156.0.0.0`)).toBe('Edge 156');
  expect(browserIn('Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0')).toBe(
    'Firefox 153',
  );
  expect(browserIn('Maria’s browser')).toBe('another browser');
});

test('of the page’s language, what is one', () => {
  expect(languageIn('pt-BR')).toBe('pt-BR');
  expect(languageIn('sr-Latn')).toBe('sr');
  for (const other of ['', 'maria', 'maria silva', 'qqq-x-maria', 'en-x-maria']) {
    expect(languageIn(other)).not.toMatch(/maria|qqq/);
  }
});
