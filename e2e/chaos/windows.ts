/** Finds in files any 12 bytes of any of some texts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const length = 12;

/** Every run of 12 characters of some texts, as bytes of one and of two to a character. */
export interface Windows {
  readonly parts: ReadonlySet<string>;
  /** Hashes of the first four bytes of each, to rule out nearly every place at once. */
  readonly starts: Uint8Array;
}

/** The windows of `texts`. */
export function windowsOf(texts: readonly string[]): Windows {
  const parts = new Set<string>();
  const starts = new Uint8Array(2 ** 16);
  for (const text of texts) {
    for (let from = 0; from + length <= text.length; from++) {
      const window = text.slice(from, from + length);
      for (const bytes of [Buffer.from(window, 'latin1'), Buffer.from(window, 'utf16le')]) {
        // Of the wide ones the first half: 12 bytes are 12 bytes.
        const part = bytes.subarray(0, length).toString('latin1');
        parts.add(part);
        starts[hash(bytes, 0)] = 1;
      }
    }
  }
  return { parts, starts };
}

/** Those of `files` below `folder` that hold a window. */
export function filesWith({ parts, starts }: Windows, folder: string, files: readonly string[]): string[] {
  return files.filter((file) => {
    const bytes = readFileSync(join(folder, file));
    for (let at = 0; at + length <= bytes.length; at++) {
      if (starts[hash(bytes, at)] === 1 && parts.has(bytes.toString('latin1', at, at + length))) return true;
    }
    return false;
  });
}

function hash(bytes: Buffer, at: number): number {
  return (Math.imul(bytes.readUInt32LE(at), 0x9e3779b1) >>> 16) & 0xffff;
}
