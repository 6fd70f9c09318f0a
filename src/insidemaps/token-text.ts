/** Tokens in the texts of a page. It runs in the watcher, on every page: what a token says of itself is read elsewhere. */

/**
 * A compact HS256 JWT, whole: header and payload are JSON objects (`eyJ` is `{"` in base64url), the signature is 32
 * bytes. A value that is still being rendered, or cut by an ellipsis, has a shorter one.
 */
const wholeToken = /(?<![\w.-])eyJ[\w-]{8,}\.eyJ[\w-]{16,}\.[\w-]{43}(?![\w-]|\.[\w-])/g;

/** The one complete token in `text`; nothing when there is none, or when there are several different ones. */
export function findTokenText(text: string): string | undefined {
  if (!text.includes('eyJ')) return undefined;
  const found = new Set(text.match(wholeToken));
  return found.size === 1 ? found.values().next().value : undefined;
}

/** Whether a whole token names an organization, as master tokens do; others may, too. */
export function mayBeMasterToken(token: string): boolean {
  const [, payload = ''] = token.split('.');
  try {
    return atob(payload.replaceAll('-', '+').replaceAll('_', '/')).includes('"organizationId"');
  } catch {
    return false;
  }
}
