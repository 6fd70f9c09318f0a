/** The `age` command as somebody without Waykey runs it. */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAge } from '../harness/find-browser.ts';

/** A new key pair, as `age-keygen` makes it. */
export function newKey(): { readonly identity: string; readonly recipient: string } {
  const text = execFileSync(findAge().replace(/age$/, 'age-keygen'), { encoding: 'utf8', stdio: 'pipe' });
  const identity = /AGE-SECRET-KEY-1\w+/.exec(text)?.[0] ?? '';
  const recipient = /age1\w+/.exec(text)?.[0] ?? '';
  return { identity, recipient };
}

/** Runs `age` on files and answers the bytes of the output file. */
export function runAge(folder: string, ...args: readonly string[]): Buffer {
  const output = join(folder, `out-${Math.random().toString(36).slice(2)}`);
  execFileSync(findAge(), ['-o', output, ...args], { stdio: 'pipe' });
  return readFileSync(output);
}

/** The same where it asks for a passphrase, which it does on a terminal only. */
export async function runAgeWithPassphrase(
  folder: string,
  passphrase: string,
  ...args: readonly string[]
): Promise<Buffer> {
  const output = join(folder, `out-${Math.random().toString(36).slice(2)}`);
  const command = [findAge(), '-o', output, ...args];
  const terminal =
    process.platform === 'darwin'
      ? ['-q', '/dev/null', ...command]
      : ['-qec', command.map((word) => `'${word}'`).join(' '), '/dev/null'];
  const child = spawn('script', terminal, { stdio: ['pipe', 'pipe', 'pipe'] });
  let shown = '';
  // It asks once to open, twice to seal; each question is answered when it stands there.
  let answered = 0;
  child.stdout.on('data', (text: Buffer) => {
    shown += text.toString();
    const questions = shown.match(/passphrase[^\n:]*:/gi)?.length ?? 0;
    for (; answered < questions; answered++) child.stdin.write(`${passphrase}\n`);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`age ended with ${code}: ${shown.replaceAll(passphrase, '…')}`);
  return readFileSync(output);
}
