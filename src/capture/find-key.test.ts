// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { findKey, isOnlyAnswer, keysOn } from './find-key.ts';

const key = 'im_live_4fQ9zR2mX7cT1bV8nK3pL6wD';
const other = '7f3a9c41d2e84b60a5c917fe3b28d604';
/** Of a session: it names the organization, and is none to keep. */
const token = (signature: string) =>
  `${btoa('{"alg":"HS256"}')}.${btoa('{"organizationId":"WcCdH9i6Rq"}')}.${`${signature}x4Q`.repeat(15).slice(0, 43)}`.replaceAll(
    '=',
    '',
  );
const none: ReadonlySet<string> = new Set();

beforeEach(() => {
  document.head.innerHTML = '<style>span, i, code { display: inline }</style>';
});
const show = (html: string) => {
  document.body.innerHTML = html;
};
const found = (known = none, strange = false) => findKey([document], known, strange)?.value;
const dialog = (content: string) => show(`<div role="dialog">${content}</div>`);

describe('the key is found', () => {
  test.each([
    ['in a field', `<div role="dialog"><input readonly value="${key}"></div>`],
    ['in code, beside the page', `<main><code>${key}</code></main>`],
    ['among words that say what to do', `<main><p>Copy your key now: ${key}</p></main>`],
    [
      'in several parts',
      `<div role="dialog"><code>${[...key].map((one) => `<i>${one}</i>`).join('')}</code></div>`,
    ],
    ['in a dialog that has a row', `<table><tr><td><div role="dialog">${key}</div></td></tr></table>`],
  ])('%s', (_, html) => {
    show(html);
    expect(found()).toBe(key);
  });

  test('in an open shadow root', () => {
    show('<x-prompt></x-prompt>');
    const root = (document.querySelector('x-prompt') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = `<div role="dialog"><code>${key}</code></div>`;
    expect(findKey([root], none)?.value).toBe(key);
  });

  test('and not the word beside it that is less of one', () => {
    dialog(`<p>Team ${other} has a key.</p><code>${key}</code>`);
    expect(found()).toBe(key);
    show(`<p>${other}</p><div role="dialog"><p>${key}</p></div>`);
    expect(found()).toBe(key);
  });

  test('though something went wrong before, or elsewhere, or is only prepared', () => {
    dialog(`<p style="display: none">Something went wrong. Try again.</p><code>${key}</code>`);
    expect(found()).toBe(key);
    dialog(`<p>An error occurred.</p><p>Copy it, it is shown once</p><code>${key}</code>`);
    expect(found()).toBe(key);
    show(`<div role="alert">Something went wrong.</div><div role="dialog"><code>${key}</code></div>`);
    expect(found()).toBe(key);
  });
});

describe('no key is found', () => {
  test.each([
    ['that was there before', `<div role="dialog"><code>${key}</code></div>`, new Set([key])],
    ['in a list', `<ul><li><code>${key}</code></li></ul>`, none],
    ['in a table', `<table><tr><td><code>${key}</code></td></tr></table>`, none],
    ['among other words', `<main><p>Build ${key} of Monday</p></main>`, none],
    ['that is not shown', `<div role="dialog" style="display: none"><code>${key}</code></div>`, none],
    ['that the person writes', `<div role="dialog" contenteditable="true">${key}</div>`, none],
    ['that is a token', `<main><code>${token('a')}</code></main>`, none],
    [
      'that is two tokens side by side',
      `<main><code>${token('a')}</code><code>${token('b')}</code></main>`,
      none,
    ],
    ['that the site calls otherwise', `<div role="dialog"><p>Request ID:</p><code>${key}</code></div>`, none],
  ])('%s', (_, html, known) => {
    show(html);
    expect(found(known)).toBeUndefined();
  });
});

test('on a page that was not seen before it has to be said what it is', () => {
  show(`<main><code>${key}</code></main>`);
  expect(found()).toBe(key);
  expect(found(none, true)).toBeUndefined();
  for (const said of ['<p>Your API key:</p>', '<h1>Your API key</h1>', '<p>It is shown once.</p>']) {
    show(`<main>${said}<code>${key}</code></main>`);
    expect(found(none, true)).toBe(key);
  }
});

test('all that looks like one is known by its value', () => {
  show(`<p>${key}</p><input value="${other}"><ul><li>${key}</li></ul>`);
  expect(keysOn([document])).toEqual(new Set([key, other]));
});

test('what is only the number of an error is told from what is a key as well', () => {
  show(`<p>Request id: ${other}</p>`);
  expect(isOnlyAnswer([document], other)).toBe(true);
  expect(isOnlyAnswer([document], key)).toBe(false);
  show(`<p>Request id: ${other}</p><p>Key: <code>${other}</code></p>`);
  expect(isOnlyAnswer([document], other)).toBe(false);
});
