/** Every language says everything, and the code says everything the languages hold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import { locales, type Messages, messagesOf, type Texts } from './locales.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const source = fileURLToPath(new URL('../src', import.meta.url));
const originals: Messages = english;
const keys = Object.keys(english);

/** The most that browsers and stores take for the description of an extension. */
const longestDescription = 132;

const placeholdersIn = (text: string) => [...text.matchAll(/\$(\w+)\$/g)].map(([, name]) => name).toSorted();

describe('English', () => {
  test('explains every text, and fills its placeholders', () => {
    for (const [key, { message, description, placeholders = {} }] of Object.entries(originals)) {
      expect(message.trim(), key).not.toBe('');
      expect(description, key).toBeTruthy();
      const filled = Object.keys(placeholders).map((name) => name.toUpperCase());
      expect([...new Set(placeholdersIn(message))], key).toEqual(filled.toSorted());
    }
  });

  test('holds no text that nothing says', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|[/\\]testing[/\\]/.test(file),
    );
    const code = files.map((file) => readFileSync(join(source, file), 'utf8'));
    const said = new Set(
      [...code, JSON.stringify(manifest)].flatMap((text) =>
        [...text.matchAll(/(['"])(?:__MSG_)?(\w+?)(?:__)?\1/g)].map(([, , literal]) => literal),
      ),
    );
    expect(said).toContain('extension_name');
    expect(keys.filter((key) => !said.has(key))).toEqual([]);
  });
});

test('every language has its file, and every file its language', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const sources = new Set(Object.values(locales).map((locale) => `${locale.source}.json`));
  expect([...sources]).toEqual(expect.arrayContaining(files));
});

const written = Object.entries(locales).filter(([, { source: name }]) =>
  existsSync(join(folder, `${name}.json`)),
);
describe.each(written)('%s', (_, { source: name, tag }) => {
  const texts = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Texts;
  const messages = messagesOf(originals, texts, tag);

  test('says what English says, in the same order', () => {
    expect(Object.keys(texts)).toEqual(keys);
  });

  test('leaves the same places open', () => {
    const wrong = keys.filter(
      (key) =>
        placeholdersIn(texts[key] ?? '').join() !== placeholdersIn(originals[key]?.message ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  test('leaves nothing empty, and no sentence in English', () => {
    const bare = (text: string) => text.replace(/\$\w+\$/g, '').trim();
    const left = keys.filter((key) => {
      const text = texts[key] ?? '';
      const same = text === originals[key]?.message && bare(text).split(/\s+/).length > 2;
      return text.trim() !== text || text === '' || same;
    });
    expect(left).toEqual([]);
  });

  test('describes the extension in as many letters as there is room for', () => {
    expect(texts.extension_description?.length).toBeLessThanOrEqual(longestDescription);
    expect(texts.extension_name).toBe('Waykey');
  });

  test('writes dates by a language the browser knows', () => {
    expect(messages.locale_tag?.message).toBe(tag);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
  });

  test('is filled as English is', () => {
    for (const key of keys) {
      const contents = (message: Messages[string] | undefined) =>
        Object.entries(message?.placeholders ?? {}).map(([place, { content }]) => [place, content]);
      expect(contents(messages[key]), key).toEqual(contents(originals[key]));
    }
  });
});
