import { expect, test } from 'vitest';
import { extensionId } from './extension-id.ts';

// The SHA-256 of nothing starts with e3b0c44298fc1c149afbf4c8996fb924.
test('writes the first half of the digest with letters', () => {
  expect(extensionId('')).toBe('odlameecjipmbmbejkplpemijjgpljce');
});
