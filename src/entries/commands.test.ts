/** The commands of the manifest, the code that obeys them, and their words. */
import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { isPageCommand, lockCommand, pageCommands } from '../domain/commands.ts';

interface Command {
  readonly suggested_key?: { readonly default: string; readonly mac: string };
  readonly description?: string;
}
const commands = Object.entries<Command>(manifest.commands);

test('every command is obeyed, and none is missing', () => {
  const own = commands.map(([id]) => id).filter((id) => id !== '_execute_action');
  expect(own.toSorted()).toEqual([...pageCommands, lockCommand].toSorted());
  expect(isPageCommand(lockCommand)).toBe(false);
});

test('exactly four suggest a key, each another one: Chromium refuses an extension with more', () => {
  const suggested = commands.flatMap(([id, { suggested_key }]) =>
    suggested_key ? [[id, suggested_key]] : [],
  );
  expect(suggested.map(([id]) => id)).toEqual(['_execute_action', 'focus-card', 'focus-target', lockCommand]);
  for (const system of ['default', 'mac'] as const) {
    const keys = commands.flatMap(([, { suggested_key }]) => (suggested_key ? [suggested_key[system]] : []));
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(key).toMatch(/^(Alt|MacCtrl)\+Shift\+[A-Z]$/);
  }
});

test('each says what it does in the person’s language; the browser words the first itself', () => {
  for (const [id, { description }] of commands.filter(([id]) => id !== '_execute_action')) {
    const key = /^__MSG_(\w+)__$/.exec(description ?? '')?.[1];
    expect(english, id).toHaveProperty(key as string);
  }
});
