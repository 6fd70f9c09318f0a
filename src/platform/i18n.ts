/** Every text the person reads comes through `t`, with a key that exists in the English file. */
import type english from '../../public/_locales/en/messages.json';
import { pageBrowser } from './page.ts';

export type MessageKey = keyof typeof english;

/** What was said before: the extension may be replaced under a page, and gives it no text any more. */
const said = new Map<string, string>();

/** The text of `key` in the person's language; substitutions fill the placeholders in order. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  const wanted = [key, ...substitutions].join();
  try {
    said.set(wanted, pageBrowser.i18n.getMessage(key, substitutions.map(String)));
  } catch {
    // Said again as it was.
  }
  return said.get(wanted) ?? '';
}

/** The direction of the texts: a browser in Hebrew shows the English ones. */
export function textDirection(): 'ltr' | 'rtl' {
  return t('locale_tag') === 'ar' ? 'rtl' : 'ltr';
}
