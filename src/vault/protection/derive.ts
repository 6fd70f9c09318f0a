/** What needs a passphrase, done in a worker of its own, with its progress. */
import { VaultError } from '../vault-error.ts';
import type { PassphraseReply, PassphraseTask } from './passphrase-worker.ts';

/** Called with the share that is done, from 0 to 1: an estimate, for the derivation itself tells nothing on its way. */
export type OnProgress = (share: number) => void;

/** The age file of `text`, which this passphrase opens. @throws VaultError `worker` */
export async function sealWithPassphrase(
  text: string,
  passphrase: string,
  onProgress?: OnProgress,
): Promise<Uint8Array<ArrayBuffer>> {
  const reply = await run({ seal: text, passphrase }, onProgress);
  if ('file' in reply) return reply.file;
  throw new VaultError('worker');
}

/** The text of a file under a passphrase; undefined when it is not the right one, or the file was changed. @throws VaultError `worker` */
export async function openWithPassphrase(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
  onProgress?: OnProgress,
): Promise<string | undefined> {
  const reply = await run({ open: file, passphrase }, onProgress);
  return 'text' in reply ? reply.text : undefined;
}

const progressEvery = 100;
/** Where the build puts `passphrase-worker.ts`. */
const workerFile = '/assets/passphrase-worker.js';

async function run(task: PassphraseTask, onProgress?: OnProgress): Promise<PassphraseReply> {
  const worker = new Worker(workerFile, { type: 'module' });
  let timer: ReturnType<typeof setInterval> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('error', () => reject(new VaultError('worker')));
      worker.addEventListener('message', ({ data }: MessageEvent<PassphraseReply>) => {
        if (!('estimate' in data)) return resolve(data);
        const start = performance.now();
        const report = () => onProgress?.(Math.min(0.99, (performance.now() - start) / data.estimate));
        report();
        timer = setInterval(report, progressEvery);
      });
      worker.postMessage(task);
    });
  } finally {
    clearInterval(timer);
    worker.terminate();
  }
}
