/** The languages of the extension: one file of texts each, which the build turns into what browsers read. */

/** Texts of one language by their keys. */
export type Texts = Readonly<Record<string, string>>;

/** One message as browsers read it from `_locales`. */
interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}
export type Messages = Readonly<Record<string, Message>>;

interface Locale {
  /** The files beside this one with the texts; a later one may say some things in another way. */
  readonly sources: readonly string[];
  /** What dates and numbers go by: BCP 47. */
  readonly tag: string;
}

/** Every language but English by the name of its folder. Browsers fall back neither from `pt` to a country nor to a script. */
export const locales: Readonly<Record<string, Locale>> = {
  ar: { sources: ['ar'], tag: 'ar' },
  de: { sources: ['de'], tag: 'de' },
  es: { sources: ['es'], tag: 'es' },
  fr: { sources: ['fr'], tag: 'fr' },
  pt_BR: { sources: ['pt'], tag: 'pt-BR' },
  pt_PT: { sources: ['pt', 'pt_PT'], tag: 'pt-PT' },
  sr: { sources: ['sr'], tag: 'sr-Latn' },
  sr_Latn: { sources: ['sr'], tag: 'sr-Latn' },
};

/** The messages of a language: its own texts, and the placeholders of the English ones. */
export function messagesOf(english: Messages, texts: readonly Texts[], tag: string): Messages {
  return Object.fromEntries(
    Object.entries({ ...Object.assign({}, ...texts), locale_tag: tag } as Texts).map(([key, message]) => {
      const filled = english[key]?.placeholders;
      if (!filled) return [key, { message }];
      const placeholders = Object.entries(filled).map(([name, { content }]) => [name, { content }] as const);
      return [key, { message, placeholders: Object.fromEntries(placeholders) }];
    }),
  );
}
