import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { locales, type Messages, messagesOf, type Texts } from './locales.ts';

/** Writes `_locales` of every language but English, which is among the public files. */
export function writeLocales(): Plugin {
  return {
    name: 'waykey:write-locales',
    apply: 'build',
    generateBundle() {
      const english = read('../public/_locales/en/messages.json') as Messages;
      for (const [folder, { sources, tag }] of Object.entries(locales)) {
        const texts = sources.map((name) => read(`./${name}.json`) as Texts);
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${folder}/messages.json`,
          source: JSON.stringify(messagesOf(english, texts, tag)),
        });
      }
    },
  };
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
