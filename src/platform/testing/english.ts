/**
 * The browser as far as texts are concerned, for tests: `t` answers from the English file as the browser would. Import it
 * before anything that reads texts.
 */
import english from '../../../public/_locales/en/messages.json';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

function getMessage(key: string, substitutions: readonly string[] = []): string {
  const entry = (english as Readonly<Record<string, Entry>>)[key];
  return (entry?.message ?? '').replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = entry?.placeholders?.[name.toLowerCase()]?.content ?? '';
    return substitutions[Number(content.slice(1)) - 1] ?? '';
  });
}

const scope = globalThis as { chrome?: object };
scope.chrome = { ...scope.chrome, i18n: { getMessage } };
