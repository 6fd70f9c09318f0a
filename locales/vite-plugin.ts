import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { locales, type Messages, messagesOf, type Texts } from './locales.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** Writes `_locales` of every language but English, which is among the public files. */
export function writeLocales(): Plugin {
  return {
    name: 'waykey:write-locales',
    apply: 'build',
    generateBundle() {
      const english = read('../public/_locales/en/messages.json') as Messages;
      for (const [folder, { source, tag }] of Object.entries(locales)) {
        if (!existsSync(new URL(`./${source}.json`, import.meta.url))) continue;
        const messages = messagesOf(english, read(`./${source}.json`) as Texts, tag);
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${folder}/messages.json`,
          source: JSON.stringify(messages),
        });
      }
    },
  };
}
