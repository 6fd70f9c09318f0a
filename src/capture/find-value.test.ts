// @vitest-environment happy-dom
import { SignJWT } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import { createFinder } from './find-value.ts';
import { rootsOf } from './page-texts.ts';

const year = 31_536_000;

async function mint(claims: object = { organizationId: 'a1B2c3D4e5' }): Promise<string> {
  const issued = Math.floor(Date.now() / 1000);
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuedAt(issued)
    .setExpirationTime(issued + year)
    .sign(crypto.getRandomValues(new Uint8Array(32)));
}

/** Whether exactly this value is found; a token is never printed. */
function finds(value: string): boolean {
  const found = createFinder()(rootsOf(document), true);
  return found.length === 1 && found[0] === value;
}
const findsNothing = () => createFinder()(rootsOf(document), true).length === 0;

let token: string;
beforeEach(async () => {
  document.body.innerHTML = '';
  // happy-dom does not know that they are.
  document.head.innerHTML = '<style>span, wbr { display: inline }</style>';
  token = await mint();
});

describe('a token is found', () => {
  test('as text', () => {
    document.body.innerHTML = `<div role="dialog"><p>Copy it now</p><code>${token}</code></div>`;
    expect(finds(token)).toBe(true);
  });

  test('as text in several nodes', () => {
    const code = document.createElement('code');
    code.append(token.slice(0, 40), document.createElement('wbr'), token.slice(40));
    document.body.append(code);
    expect(finds(token)).toBe(true);
  });

  test('as the value of a field, set without a mutation after the last change', () => {
    document.body.innerHTML = '<input readonly>';
    const find = createFinder();
    const roots = rootsOf(document);
    expect(find(roots, true)).toHaveLength(0);
    (document.querySelector('input') as HTMLInputElement).value = token;
    expect(find(roots, false)[0] === token).toBe(true);
  });

  test('in an open shadow root', () => {
    const host = document.createElement('token-dialog');
    host.attachShadow({ mode: 'open' }).innerHTML = `<input readonly value="${token}">`;
    document.body.append(host);
    expect(finds(token)).toBe(true);
  });

  test('once, however often it is shown', () => {
    document.body.innerHTML = `<code>${token}</code><textarea readonly>${token}</textarea>`;
    expect(finds(token)).toBe(true);
  });
});

describe('nothing is found', () => {
  test('in a token that is not all there, or of another kind', async () => {
    const session = await mint({ sub: 'someone' });
    for (const text of [token.slice(0, -1), `${token.slice(0, 60)}…`, session]) {
      document.body.innerHTML = `<code>${text}</code>`;
      expect(findsNothing()).toBe(true);
    }
  });

  test('in scripts, hidden parts and what the person wrote', () => {
    document.body.innerHTML = `<script type="text/plain">${token}</script>
      <div contenteditable="true">${token}</div>`;
    expect(findsNothing()).toBe(true);
  });
});

describe('a token in several elements', () => {
  const show = (...parts: string[]) => {
    document.body.innerHTML = `<p>${parts.map((part) => `<span>${part}</span>`).join('')}</p>`;
  };

  test('is taken when it is still there in the next look', () => {
    const find = createFinder();
    show(token.slice(0, 2), token.slice(2, 50), token.slice(50));
    expect(find(rootsOf(document), true)).toHaveLength(0);
    expect(find(rootsOf(document), false)[0] === token).toBe(true);
  });

  test('is taken when its prompt is gone before the next look', () => {
    const find = createFinder();
    show(token.slice(0, 50), token.slice(50));
    expect(find(rootsOf(document), true)).toHaveLength(0);
    document.body.innerHTML = '';
    expect(find(rootsOf(document), true)[0] === token).toBe(true);
    expect(find(rootsOf(document), true)).toHaveLength(0);
  });

  test('is taken also where a word stands right behind it', () => {
    const find = createFinder();
    show(token.slice(0, 60), token.slice(60, 120), token.slice(120), 'Copy');
    expect(find(rootsOf(document), true)).toHaveLength(0);
    expect(find(rootsOf(document), true)[0] === token).toBe(true);
  });

  test('is not made up of its beginning and the word beside it', () => {
    const find = createFinder();
    show(token.slice(0, -4), 'Copy');
    expect(find(rootsOf(document), true)).toHaveLength(0);
    show(token, 'Copy');
    expect(find(rootsOf(document), true)).toHaveLength(1);
  });
});
