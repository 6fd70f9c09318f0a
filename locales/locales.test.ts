/** Every language says everything, and the code says everything the languages hold. */
import { readdirSync, readFileSync } from 'node:fs';
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

const textsOf = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Texts;

test('every language has its files, and every file its language', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const sources = new Set(Object.values(locales).flatMap((locale) => locale.sources));
  expect(files.toSorted()).toEqual([...sources].map((name) => `${name}.json`).toSorted());
});

describe.each(Object.entries(locales))('%s', (_, { sources, tag }) => {
  const [whole, ...changes] = sources.map(textsOf);
  const messages = messagesOf(originals, [whole ?? {}, ...changes], tag);
  const said = (key: string) => messages[key]?.message ?? '';

  test('says what English says, in the same order', () => {
    expect(Object.keys(whole ?? {})).toEqual(keys);
    for (const key of changes.flatMap((texts) => Object.keys(texts))) expect(keys).toContain(key);
  });

  test('leaves the same places open, and fills them alike', () => {
    for (const key of keys) {
      const original = originals[key]?.message ?? '';
      expect(placeholdersIn(said(key)), key).toEqual(placeholdersIn(original));
      expect(contentsOf(messages[key]), key).toEqual(contentsOf(originals[key]));
    }
  });

  test('leaves nothing empty, and no sentence in English', () => {
    const wordsIn = (text: string) => text.replace(/\$\w+\$/g, '').match(/\p{L}+/gu) ?? [];
    const untold = keys.filter((key) => {
      const text = said(key);
      const same = text === originals[key]?.message && wordsIn(text).length > 2;
      return same || text === '' || text.trim() !== text;
    });
    expect(untold).toEqual([]);
  });

  test('has a name and a description as the stores take them', () => {
    expect(said('extension_name')).toBe('Waykey');
    expect(said('extension_description').length).toBeLessThanOrEqual(longestDescription);
  });

  test('heads the end of every guide with a word for Done', () => {
    const ends = keys.filter((key) => /^guide_\w+_end$/.test(key)).map(said);
    expect(ends.length).toBeGreaterThan(10);
    expect(new Set(ends.map((text) => /^\p{L}+(?=\u00a0?:)/u.exec(text)?.[0])).size).toBe(1);
    expect(ends[0]).toMatch(/^\p{L}+\u00a0?:/u);
  });

  test('writes dates by a language the browser knows', () => {
    expect(said('locale_tag')).toBe(tag);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
  });
});

function contentsOf(message: Messages[string] | undefined) {
  return Object.entries(message?.placeholders ?? {}).map(([place, { content }]) => [place, content]);
}
