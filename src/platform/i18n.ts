/** Every text the person reads comes through `t`, with a key that exists in the English file. */
import type english from '../../public/_locales/en/messages.json';
import { pageBrowser } from './page.ts';

export type MessageKey = keyof typeof english;

/** The text of `key` in the person's language; substitutions fill the placeholders in order. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return pageBrowser.i18n.getMessage(key, substitutions.map(String));
}

/** The direction of the person's language. */
export function textDirection(): 'ltr' | 'rtl' {
  return pageBrowser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
