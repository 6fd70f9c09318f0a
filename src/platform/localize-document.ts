import { type MessageKey, t, textDirection } from './i18n.ts';

/** Gives an extension page its language, direction and title. */
export function localizeDocument(title: MessageKey): void {
  document.documentElement.lang = t('locale_tag');
  document.documentElement.dir = textDirection();
  document.title = t(title);
}
