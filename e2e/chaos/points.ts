/**
 * The lines at which the background is killed, named by their text in the source, and where they are in the built worker.
 * The source map that leads there is made beside the build, never in it.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import {
  generatedPositionFor,
  LEAST_UPPER_BOUND,
  originalPositionFor,
  TraceMap,
} from '@jridgewell/trace-mapping';
import { build } from 'vite';
import { projectRoot } from '../harness/paths.ts';

/** A line of the source. */
export interface Point {
  readonly name: string;
  readonly file: string;
  /** The text there; it must stand in the file exactly once. */
  readonly text: string;
  /** Only a background that has no keys yet comes by. */
  readonly onFirstSave?: boolean;
}

const save = 'src/vault/save-credential.ts';
const proven = 'src/vault/seal-proven.ts';
const keys = 'src/vault/ensure-keys.ts';
const mirror = 'src/vault/mirror.ts';
const messages = 'src/platform/messages.ts';
const background = 'src/entries/background.ts';

/** In the order in which a save comes by them. */
export const points: readonly Point[] = [
  { name: 'a message arrived', file: messages, text: 'v.safeParse(envelope, raw)' },
  {
    name: 'it is taken for a save',
    file: messages,
    text: 'v.safeParse(schemas[name] as v.GenericSchema, body)',
  },
  { name: 'the value is a token', file: 'src/capture/keep-value.ts', text: 'saveCredential(' },
  { name: 'the keys are made', file: keys, text: "writing(database, ['keys'])", onFirstSave: true },
  { name: 'the keys are stored', file: keys, text: 'present ?? candidate', onFirstSave: true },
  { name: 'the vault is read', file: save, text: 'ids.includes(request.id) ?' },
  { name: 'it is to be sealed', file: proven, text: 'seal(text, [recipient' },
  { name: 'it is sealed', file: proven, text: 'unseal(file, throwAway)' },
  { name: 'it is proven', file: 'src/vault/new-record.ts', text: 'encryptMetadata(\n' },
  { name: 'it is to be stored', file: save, text: 'records.add(record)' },
  { name: 'it is stored', file: save, text: 'unchanged;\n}' },
  { name: 'it is read back', file: save, text: 'isWhole(record, metadata)' },
  { name: 'it is to be copied', file: mirror, text: 'setTexts(lacking)' },
  { name: 'it is copied', file: mirror, text: '(await unlike(lacking)).size' },
  { name: 'the receipt is made', file: save, text: 'metadata.valueDigest, name' },
  { name: 'the receipt is to be sent', file: background, text: 'afterSave(run, answer.keptIn)' },
  { name: 'the receipt is sent', file: background, text: 'void refreshReminders();\n      return answer;' },
];

/** Where a point is in a build; lines and columns count from 0. */
export interface Place {
  readonly point: Point;
  readonly urlRegex: string;
  readonly line: number;
  readonly column: number;
}

/** A build once more, with source maps beside it. */
export interface MappedBuild {
  place(point: Point): Place;
  /** The source line (from 1) of a position in the build, as `file:line`. */
  sourceOf(url: string, line: number, column: number): string | undefined;
  remove(): void;
}

/** Builds the sources of `root` again with source maps. @throws Error when that is not, byte for byte, `extension`. */
export async function mapBuild(extension: string, root = projectRoot): Promise<MappedBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'waykey-map-'));
  await build({
    root,
    mode: 'chrome',
    logLevel: 'silent',
    build: { outDir: folder, emptyOutDir: true, sourcemap: 'hidden' },
  });
  const maps = new Map<string, TraceMap>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.js')) continue;
    const built = join(extension, entry);
    if (!existsSync(built) || !readFileSync(built).equals(readFileSync(join(folder, entry))))
      throw new Error(`${entry} differs between the build and its copy with source maps: build again.`);
    const map = join(folder, `${entry}.map`);
    if (existsSync(map)) maps.set(entry, new TraceMap(readFileSync(map, 'utf8')));
  }
  const sourcePath = (entry: string, source: string) =>
    relative(root, resolve(folder, entry, '..', source)).replaceAll('\\', '/');

  return {
    place(point) {
      const { line, column } = positionOf(point, root);
      for (const [entry, map] of maps) {
        // The page side has copies of some of these lines in files of its own.
        if (!entry.startsWith('assets/')) continue;
        const source = map.sources.find((one) => one !== null && sourcePath(entry, one) === point.file);
        if (!source) continue;
        const found = generatedPositionFor(map, { source, line, column, bias: LEAST_UPPER_BOUND });
        if (found.line === null) continue;
        const back = originalPositionFor(map, found);
        if (back.line !== line) continue;
        return { point, urlRegex: `${entry}$`, line: found.line - 1, column: found.column };
      }
      throw new Error(`“${point.text}” of ${point.file} is not in the built worker.`);
    },
    sourceOf(url, line, column) {
      const [entry, map] = [...maps].find(([one]) => url.endsWith(one)) ?? [];
      if (entry === undefined || !map) return undefined;
      const found = originalPositionFor(map, { line: line + 1, column });
      return found.source === null ? undefined : `${sourcePath(entry, found.source)}:${found.line}`;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Line from 1, column from 0. */
function positionOf({ file, text, name }: Point, root: string): { line: number; column: number } {
  const source = readFileSync(join(root, file), 'utf8');
  const parts = source.split(text);
  if (parts.length !== 2) throw new Error(`“${name}” stands ${parts.length - 1} times in ${file}.`);
  const before = (parts[0] as string).split('\n');
  return { line: before.length, column: before.at(-1)?.length ?? 0 };
}
