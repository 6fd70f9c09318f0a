// @vitest-environment happy-dom
/** The report of pages that are full of the person's own things. */
import '../platform/testing/english.ts';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { guides } from '../insidemaps/guides/guides.ts';
import { checkPage } from './page-check.ts';
import { plainEvidence } from './plain-evidence.ts';
import { reportOf } from './report.ts';
import type { Surroundings } from './surroundings.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const around: Surroundings = {
  path: '/organizations/:id/api',
  version: '1.2.3',
  browser: 'Chromium 156',
  language: 'en',
  pageLanguage: 'de',
  direction: 'ltr, page ltr',
  window: '1280 × 800',
  scale: 1.5,
};
const run = (credentialName: string) =>
  ({ guide: 'generate-master-token', startedAt: 1, journal: { skipped: [] }, credentialName }) as never;

function reportsOf(html: string, name = ''): string {
  document.body.innerHTML = html;
  return guides
    .map((guide) => reportOf(checkPage(guide, run(name), document, undefined), around, 1e12))
    .join('\n');
}

const tab = `<nav><a href="#">Overview</a> <a href="#">Users</a> <a href="#">API</a></nav>
  <section><h3>Master Tokens</h3><button aria-label="Options">o</button><ul><li>Floor plans <button>Options</button></li></ul>
  </section>`;

test('it says where, with what and how well, and why', () => {
  const report = reportsOf(tab);
  for (const line of [
    '- guide: generate-master-token',
    '- page: /organizations/:id/api',
    '- Waykey 1.2.3 in Chromium 156, 2001-09-09',
    '- language: en, page de; direction: ltr, page ltr',
    '- window: 1280 × 800 at 1.5; ',
  ]) {
    expect(report).toContain(line);
  }
  expect(report).toMatch(
    /\n\| master-tokens-section \| section \| found \| 0\.\d\d \| 0\.\d\d \| \d+\.\d \| heading reads/,
  );
  expect(report).toMatch(/\n\| get-started \| control \| missing \| {2}\| {2}\| \d+\.\d \| /);
});

test('each landmark of the guide has its line', () => {
  const [guide] = guides;
  if (!guide) throw new Error('no guide');
  const check = checkPage(guide, undefined, document, undefined);
  const lines = reportOf(check, around, 0)
    .split('\n')
    .filter((line) => line.startsWith('| '));
  expect(lines.length - 2).toBe(check.landmarks.length);
  for (const { landmark } of guide.steps.flatMap(({ targets }) => targets)) {
    expect(lines.filter((line) => line.startsWith(`| ${landmark.id} |`))).toHaveLength(1);
  }
});

test('a name that no landmark knows is not repeated, whoever says it', () => {
  const names = new Set(['users']);
  expect(plainEvidence('label reads “users”', names)).toBe('label reads “users”');
  expect(plainEvidence('label reads “Maria “M” Silva”', names)).toBe('label reads “…”');
  expect(plainEvidence('marked up as h3', names)).toBe('marked up as h3');
  expect(plainEvidence('marked up as maria-silva', names)).toBe('marked up as an element of its own');
});

/** A page on which everything that can hold a text holds one of the person's, beside and inside what landmarks know. */
function personalPage(own: string): string {
  const [escaped, word] = [
    own.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;'),
    'Zqown',
  ];
  const attributes = `title="${escaped}" class="${escaped}" id="${escaped}" data-x="${escaped}"`;
  return `<header><button aria-haspopup="menu" aria-label="${escaped}" ${attributes}>${escaped}</button>
    <ul role="menu" aria-label="${escaped}"><li role="menuitem">My Organizations</li><li role="menuitem">${escaped}</li></ul></header>
    <nav role="tablist"><a role="tab" ${attributes}>Users (${escaped})</a><a role="tab">API</a><a role="tab">${escaped}</a></nav>
    <zq-own><section aria-label="Master Tokens ${escaped}"><zq-own role="heading" ${attributes}>Master Tokens</zq-own>
    <button ${attributes}>Options</button>
    <table><tr class="${escaped}"><td>${escaped}</td><td>${escaped} ${word}</td><td><button>Options</button></td></tr>
    <tr><td>${escaped}</td><td><button title="${escaped}">Options</button></td></tr></table></section></zq-own>
    <div role="dialog" aria-label="${escaped}"><h2>Generate token ${escaped}</h2><label>Name ${escaped}
    <input value="${escaped}" placeholder="${escaped}"></label><p>eyJhbGciOiJIUzI1NiJ9.${word}.${word}</p>
    <button>Save</button><button aria-label="Close ${escaped}">Close</button></div>
    <form><input type="email" value="${escaped}" aria-label="E-mail ${escaped}"><input type="password" value="${escaped}">
    <button>Sign in</button><p role="alert">Wrong password for ${escaped}</p></form>`;
}

test('nothing of the person’s is in it, whatever the page holds', () => {
  const mark = fc.constant('Zqown');
  const own = fc.oneof(
    fc.tuple(mark, fc.string({ maxLength: 20 })).map((parts) => parts.join('')),
    fc.tuple(mark, fc.string({ maxLength: 20 })).map((parts) => parts.join(' ')),
    fc.emailAddress().map((address) => `Zqown.${address}`),
    fc.string({ minLength: 20, maxLength: 60, unit: 'grapheme-ascii' }).map((text) => `eyJ${text}.Zqown.x`),
    fc.constantFrom('Options', 'Users', 'Master Tokens', 'Save', 'Maria').map((word) => `${word} Zqown`),
  );
  fc.assert(
    fc.property(own, (text) => {
      const report = reportsOf(personalPage(text), text);
      expect(report).not.toMatch(/zqown|eyJ/i);
      // A control: the page was recognised, so there was evidence to give.
      expect(report).toMatch(/\| master-tokens-section \| section \| (found|unsure)/);
    }),
    { numRuns: 60 },
  );
}, 60_000);
