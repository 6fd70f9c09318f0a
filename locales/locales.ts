/** The languages of the extension: one file of texts each, which the build turns into what browsers read. */

/** Texts of one language by their keys. */
export type Texts = Readonly<Record<string, string>>;

/** One message as browsers read it from `_locales`. */
export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}
export type Messages = Readonly<Record<string, Message>>;

interface Locale {
  /** The file beside this one with the texts. */
  readonly source: string;
  /** What dates and numbers go by: BCP 47. */
  readonly tag: string;
}

/** Every language but English by the name of its folder. Browsers fall back neither from `pt` to a country nor to a script. */
export const locales: Readonly<Record<string, Locale>> = {
  ar: { source: 'ar', tag: 'ar' },
  de: { source: 'de', tag: 'de' },
  es: { source: 'es', tag: 'es' },
  fr: { source: 'fr', tag: 'fr' },
  pt_BR: { source: 'pt', tag: 'pt-BR' },
  pt_PT: { source: 'pt', tag: 'pt-PT' },
  sr: { source: 'sr', tag: 'sr-Latn' },
  sr_Latn: { source: 'sr', tag: 'sr-Latn' },
};

/** The messages of a language: its own texts, and the placeholders of the English ones. */
export function messagesOf(english: Messages, texts: Texts, tag: string): Messages {
  return Object.fromEntries(
    Object.entries({ ...texts, locale_tag: tag }).map(([key, message]) => {
      const filled = english[key]?.placeholders;
      if (!filled) return [key, { message }];
      const placeholders = Object.entries(filled).map(([name, { content }]) => [name, { content }] as const);
      return [key, { message, placeholders: Object.fromEntries(placeholders) }];
    }),
  );
}
