/** The forms in which a credential is handed on, and the lines that go with them. */
import type { CredentialKind } from '../domain/credential.ts';
import { isExtraHost, sessionTokenAddress } from '../insidemaps/site.ts';

const variables: Readonly<Record<CredentialKind, string>> = {
  'master-token': 'INSIDEMAPS_MASTER_TOKEN',
  'api-key': 'INSIDEMAPS_API_KEY',
};

/** A line for a `.env` file. Quoted, for a value of unknown shape may hold anything. */
export function envLine(kind: CredentialKind, value: string): string {
  const plain = /^[\w.~+/=-]+$/.test(value);
  return `${variables[kind]}=${plain ? value : `'${value.replaceAll("'", "'\\''")}'`}`;
}

/** The call that proves a master token. It reads the token from the environment, so that no shell history keeps it. */
export function sessionTokenLine(host: string | undefined): string {
  const address = sessionTokenAddress(isExtraHost(host) ? host : undefined);
  return `curl --header "Authorization: Bearer $${variables['master-token']}" ${address}`;
}

/** A file name made of a credential's name: letters and digits of any script, nothing a file system minds. */
export function fileNameFor(name: string, ending: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'credential'}.${ending}`;
}

/** The line with which a developer opens a shared file, by what it was sealed for. */
export function openingLine(file: string, sealedFor: 'recipients' | 'passphrase'): string {
  return sealedFor === 'recipients' ? `age -d -i key.txt ${quoted(file)}` : `age -d ${quoted(file)}`;
}

function quoted(file: string): string {
  return /^[\w.-]+$/.test(file) ? file : `'${file}'`;
}
