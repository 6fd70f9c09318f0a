import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Puts what a placeholder stands for in its place, as browsers do when they load the text. */
function bare({ message, placeholders }: Message): Message {
  if (!placeholders) return { message };
  const filled = message.replaceAll(
    /\$([\w@]+)\$/g,
    (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole,
  );
  // Two that touch would read as the name of a third.
  if (!/\$[\w@]+\$/.test(filled)) return { message: filled };
  const contents = Object.entries(placeholders).map(([name, { content }]) => [name, { content }]);
  return { message, placeholders: Object.fromEntries(contents) };
}

/** Leaves out of the built texts what is for those who translate them: descriptions and examples are a third of them. */
export function bareMessages(): Plugin {
  return {
    name: 'waykey:bare-messages',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const locales = join(dir, '_locales');
      for (const locale of readdirSync(locales)) {
        const file = join(locales, locale, 'messages.json');
        const messages: Record<string, Message> = JSON.parse(readFileSync(file, 'utf8'));
        const entries = Object.entries(messages).map(([key, message]) => [key, bare(message)]);
        writeFileSync(file, JSON.stringify(Object.fromEntries(entries)));
      }
    },
  };
}
