import { generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { readRecipients } from './recipients.ts';

test('one or several, however they are put apart; a typo anywhere is found', async () => {
  const make = async () => identityToRecipient(await generateX25519Identity());
  const [one, two] = [await make(), await make()];
  expect(readRecipients(`  ${one}\n`)).toEqual({ recipients: [one] });
  expect(readRecipients(`${one}, ${two}`)).toEqual({ recipients: [one, two] });
  expect(readRecipients(' \n')).toEqual({ empty: true });
  for (let at = 5; at < one.length; at++) {
    const typo = one.slice(0, at) + (one[at] === 'q' ? 'p' : 'q') + one.slice(at + 1);
    expect(readRecipients(`${two} ${typo}`)).toEqual({ wrong: typo });
  }
});

test('what the age command would not open is no recipient here', async () => {
  const hybrid = await identityToRecipient(await generateHybridIdentity());
  expect(readRecipients(hybrid)).toEqual({ wrong: hybrid });
  expect(readRecipients('ssh-ed25519 AAAA')).toEqual({ wrong: 'ssh-ed25519' });
});
