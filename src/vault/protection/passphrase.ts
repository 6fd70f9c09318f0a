/** What makes a passphrase good enough: length, or words that chance chose. No meter guesses how hard it is to guess. */
import { wordlist } from '@scure/bip39/wordlists/english.js';

/** An own passphrase has at least this many characters. */
export const shortestPassphrase = 15;
/** Six words out of 2,048 are 66 bits, behind a derivation that takes a second each time. */
const wordCount = 6;

/** Six words chosen by chance. */
export function newPassphrase(): string {
  // 2,048 divides 65,536, so every word is as likely as any other.
  const numbers = crypto.getRandomValues(new Uint16Array(wordCount));
  return Array.from(numbers, (number) => wordlist[number % wordlist.length]).join(' ');
}

/** Why an own passphrase cannot be taken yet. */
export type PassphraseProblem = 'short' | 'different';

/** Whether an own passphrase, typed twice, can be taken. */
export function problemOf(passphrase: string, again: string): PassphraseProblem | undefined {
  if ([...passphrase].length < shortestPassphrase) return 'short';
  return passphrase === again ? undefined : 'different';
}
