/** Tokens in the texts of a page. It runs in the watcher, on every page: what a token says of itself is read elsewhere. */

/**
 * A compact HS256 JWT, whole: header and payload are JSON objects (`eyJ` is `{"` in base64url), the signature is 32
 * bytes. A value that is still being rendered, or cut by an ellipsis, has a shorter one.
 */
const wholeToken = /(?<![\w.-])eyJ[\w-]{8,}\.eyJ[\w-]{16,}\.[\w-]{43}(?![\w-]|\.[\w-])/g;

/** The complete tokens in `text` that name an organization, as master tokens do; others may, too. */
export function tokensIn(text: string): string[] {
  return (text.match(wholeToken) ?? []).filter(namesOrganization);
}

/** Whether there is a token anywhere in `text`: also one to which a text beside it was joined. */
export function holdsToken(text: string): boolean {
  return (text.match(tokenInside) ?? []).some(namesOrganization);
}

const tokenInside = /eyJ[\w-]{8,}\.eyJ[\w-]{16,}\.[\w-]{43}/g;

function namesOrganization(token: string): boolean {
  const [, payload = ''] = token.split('.');
  try {
    return atob(payload.replaceAll('-', '+').replaceAll('_', '/')).includes('"organizationId"');
  } catch {
    return false;
  }
}
