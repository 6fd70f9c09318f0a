/** In what the page was looked at, as far as it helps a maintainer and says nothing about the person. */
import { textDirection } from '../platform/i18n.ts';
import { version } from '../platform/page.ts';
import { pathPattern } from './path-pattern.ts';

export interface Surroundings {
  readonly path: string;
  readonly version: string;
  readonly browser: string;
  /** Of Waykey's own texts. */
  readonly language: string;
  /** What the page says of itself; `unknown` when it says nothing that is a language. */
  readonly pageLanguage: string;
  readonly direction: string;
  /** `width × height`, in CSS pixels. */
  readonly window: string;
  /** Device pixels per CSS pixel: the zoom, where the screen has one per pixel. */
  readonly scale: number;
}

/** What surrounds a check made now. */
export function surroundingsOf(doc: Document, language: string): Surroundings {
  const view = doc.defaultView as Window;
  return {
    path: pathPattern(doc.URL),
    version: version(),
    browser: browserIn(view.navigator.userAgent),
    language,
    pageLanguage: languageIn(doc.documentElement.lang),
    direction: `${textDirection()}, page ${view.getComputedStyle(doc.body).direction}`,
    window: `${view.innerWidth} × ${view.innerHeight}`,
    scale: Math.round(view.devicePixelRatio * 100) / 100,
  };
}

/** Name and major version; a user agent says much more, which is nobody's business. */
export function browserIn(userAgent: string): string {
  for (const [sign, name] of [
    ['Edg', 'Edge'],
    ['Firefox', 'Firefox'],
    ['Chrome', 'Chromium'],
  ]) {
    const found = new RegExp(`${sign}/(\\d+)`).exec(userAgent);
    if (found) return `${name} ${found[1]}`;
  }
  return 'another browser';
}

/** Language and region of a tag that the page set; it can set anything, so only languages there are count. */
export function languageIn(tag: string): string {
  try {
    const { language, region } = new Intl.Locale(tag);
    const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language);
    return known ? [language, region].filter(Boolean).join('-') : 'unknown';
  } catch {
    return 'unknown';
  }
}
