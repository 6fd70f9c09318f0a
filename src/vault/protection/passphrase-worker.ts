/** A dedicated worker: the page that asks stays usable while the key is derived. It does one task and is ended. */
import { openUnderPassphrase, sealUnderPassphrase, workFactor } from './passphrase-file.ts';

/** One task; exactly one of the two. */
export type PassphraseTask =
  | { readonly seal: string; readonly passphrase: string }
  | { readonly open: Uint8Array<ArrayBuffer>; readonly passphrase: string };

/** First how long it may take, in milliseconds, then what came of it. Why a file did not open is not told: it may quote it. */
export type PassphraseReply =
  | { readonly estimate: number }
  | { readonly file: Uint8Array<ArrayBuffer> }
  | { readonly text: string }
  | { readonly failed: true };

const reply = (message: PassphraseReply) => postMessage(message);

/** A trial at a small cost tells how long the real one takes: scrypt’s time doubles with each step of the work factor. */
async function estimate(): Promise<number> {
  const start = performance.now();
  await sealUnderPassphrase('', 'trial', trialFactor);
  return (performance.now() - start) * 2 ** (workFactor - trialFactor);
}
const trialFactor = 13;

addEventListener('message', async ({ data }: MessageEvent<PassphraseTask>) => {
  reply({ estimate: await estimate() });
  try {
    if ('seal' in data) reply({ file: await sealUnderPassphrase(data.seal, data.passphrase) });
    else reply({ text: await openUnderPassphrase(data.open, data.passphrase) });
  } catch {
    reply({ failed: true });
  }
});
