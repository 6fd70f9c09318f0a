/** Whether a page has room for its words, also where a language needs more of it, or is read from the right. */
import type { Page } from 'playwright';

/** What is wrong with a text: `cut` by something around it, `outside` the window, `out of its box`, or `over` another. */
interface Overflow {
  readonly fault: 'cut' | 'outside' | 'out of its box' | 'over another';
  readonly text: string;
  /** What cuts it, or lies under it. */
  readonly by?: string;
}

/** The window of a phone, or of 400 % zoom, and an ordinary one. */
const widths = [320, 1000] as const;

/** Every fault in the widths that matter. */
export async function findOverflows(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const faults = await page.evaluate<readonly Overflow[]>(inPage);
    found.push(...faults.map(({ fault, text, by }) => `${width}: ${fault}: ${text}${by ? ` (${by})` : ''}`));
  }
  if (before) await page.setViewportSize(before);
  return found;
}

/**
 * Makes every word longer by two fifths in what the page says from its next load on, where its texts come from. From right to
 * left dates are in Arabic.
 */
export async function speakLonger(page: Page, direction: 'ltr' | 'rtl'): Promise<void> {
  await page.addInitScript(`{
    const longer = ${longer};
    const before = chrome.i18n.getMessage.bind(chrome.i18n);
    chrome.i18n.getMessage = (key, given) =>
      key === 'locale_tag' ? ${JSON.stringify(direction === 'rtl' ? 'ar' : 'en')} : longer(before(key, given));
  }`);
}

/**
 * Every fault in a page whose words are made longer where they stand, from the left and from the right: for a state that a new
 * load would end. Afterwards the page says what it said.
 */
export async function findOverflowsOfLonger(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  await page.evaluate(lengthen);
  try {
    for (const direction of ['ltr', 'rtl'] as const) {
      await page.evaluate((direction) => document.documentElement.setAttribute('dir', direction), direction);
      found.push(...(await findOverflows(page)).map((fault) => `${direction}: ${fault}`));
    }
  } finally {
    await page.evaluate('globalThis.saidBefore()');
  }
  return found;
}

// As texts: what compiles this file would put helpers into functions that the page lacks.

/** Words stay words: it is long words that have no room. */
const longer = `(text) => text.replace(/\\p{L}{2,}/gu, (word) => {
  const more = Math.ceil(word.length * 0.4);
  return word + Array.from({ length: more }, (_, index) => 'äöêñ'[index % 4]).join('');
})`;

/** What the browser says by itself, as in a field, and what the person gave a name, stay as they are in a real translation. */
const lengthen = `{
  const longer = ${longer};
  const before = [];
  const direction = document.documentElement.getAttribute('dir');
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (node.data.trim() === '' || node.parentElement.closest('script, style, bdi, code, pre, option')) continue;
    before.push([node, node.data]);
    node.data = longer(node.data);
  }
  globalThis.saidBefore = () => {
    for (const [node, data] of before) node.data = data;
    if (direction === null) document.documentElement.removeAttribute('dir');
    else document.documentElement.setAttribute('dir', direction);
  };
}`;

const inPage = `(() => {
  const found = [];
  const short = (text) => text.trim().replace(/\\s+/g, ' ').slice(0, 60);
  const named = (element) => element.tagName.toLowerCase() + (element.className && typeof element.className === 'string' ? '.' + element.className.split(' ').join('.') : '');
  const clips = ({ overflowX, overflowY }) => [overflowX, overflowY].map((way) => way === 'hidden' || way === 'clip');
  const scrolls = ({ overflowX }) => overflowX === 'auto' || overflowX === 'scroll';
  const shut = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const walk = document.createTreeWalker(shut, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const texts = [];
  while (walk.nextNode()) {
    const node = walk.currentNode, parent = node.parentElement;
    if (node.data.trim() === '' || parent.closest('script, style, option, .wk-visually-hidden')) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (lines.length === 0) continue;
    texts.push({ node, parent, lines });
  }
  for (const { node, parent, lines } of texts) {
    const text = short(node.data);
    const left = Math.min(...lines.map((line) => line.left)), right = Math.max(...lines.map((line) => line.right));
    const top = Math.min(...lines.map((line) => line.top)), bottom = Math.max(...lines.map((line) => line.bottom));
    let box = parent, fault;
    while (getComputedStyle(box).display.startsWith('inline') && getComputedStyle(box).display === 'inline') box = box.parentElement;
    const own = box.getBoundingClientRect();
    if (left < own.left - 1 || right > own.right + 1) fault = { fault: 'out of its box', text, by: named(box) };
    let scrolled = false;
    for (let around = parent; around && around !== document.documentElement; around = around.parentElement) {
      const style = getComputedStyle(around), [x, y] = clips(style), frame = around.getBoundingClientRect();
      if (scrolls(style)) { scrolled = true; break; }
      if ((x && (left < frame.left - 1 || right > frame.right + 1)) || (y && (top < frame.top - 2 || bottom > frame.bottom + 2)))
        fault = { fault: 'cut', text, by: named(around) };
    }
    const width = document.documentElement.clientWidth;
    if (!scrolled && (left < -1 || right > width + 1)) fault = { fault: 'outside', text };
    if (fault) found.push(fault);
  }
  // A bar that stays in sight lies over what moves below it.
  const floating = (element) => {
    for (let around = element; around; around = around.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(around).position)) return true;
    return false;
  };
  const resting = texts.filter(({ parent }) => !floating(parent));
  for (const [index, one] of resting.entries())
    for (const other of resting.slice(index + 1)) {
      const over = one.lines.some((a) => other.lines.some((b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 3));
      if (over) found.push({ fault: 'over another', text: short(one.node.data), by: short(other.node.data) });
    }
  // A page that is wider than the window.
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push({ fault: 'outside', text: 'the page is ' + scrollWidth + ' wide' });
  return found;
})()`;
