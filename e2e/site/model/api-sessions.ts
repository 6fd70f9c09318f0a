import type { Credentials } from './credentials.ts';
import type { MasterToken } from './entities.ts';
import { randomText } from './random.ts';

/** Session tokens of the public API: each works while the master token it was made with does. */
export class ApiSessions {
  readonly #masterTokens = new Map<string, string>();
  readonly #credentials: Credentials;

  constructor(credentials: Credentials) {
    this.#credentials = credentials;
  }

  /** A session token for a usable master token. */
  start(masterToken: string): string | undefined {
    if (!this.#credentials.usableToken(masterToken)) return undefined;
    const sessionToken = randomText(48);
    this.#masterTokens.set(sessionToken, masterToken);
    return sessionToken;
  }

  /** Every session token so far. */
  issued(): readonly string[] {
    return [...this.#masterTokens.keys()];
  }

  /** The master token behind a session token, while it is usable. */
  masterToken(sessionToken: string): MasterToken | undefined {
    const value = this.#masterTokens.get(sessionToken);
    return value === undefined ? undefined : this.#credentials.usableToken(value);
  }
}
