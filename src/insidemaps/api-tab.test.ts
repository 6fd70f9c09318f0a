// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isApiTab } from './api-tab.ts';
import { apiKeys, masterTokens } from './words.ts';

function shows(heading: string): boolean {
  document.body.innerHTML = `<h2>${heading}</h2>`;
  return isApiTab([document]);
}

test('the heading is known in every language, with or without a count', () => {
  for (const name of masterTokens) {
    expect(shows(name), name).toBe(true);
    expect(shows(`${name.toUpperCase()} (12)`), name).toBe(true);
  }
  expect(shows('Jetons maîtres')).toBe(true);
  expect(shows('Master\u00ad-Tokens ⚙')).toBe(true);
});

test('other headings, and the words in other places, are not it', () => {
  for (const other of [
    ...apiKeys,
    'How to generate API Master Token',
    'Master tokens expire',
    'Tokens',
    'Master',
  ]) {
    expect(shows(other), other).toBe(false);
  }
  document.body.innerHTML = '<a href="#">Master tokens</a><p>Master tokens</p>';
  expect(isApiTab([document])).toBe(false);
});
