/** Things read off a root, in the order of the document; after changes only what changed is read again. */
import { type Changes, isIn, type Root } from './changes.ts';
import { precedes } from './composed.ts';

/** How the things of one kind are read. */
export interface Reader<Thing> {
  /** All of them in a subtree, its top included, in the order of the document. */
  in(top: Node): readonly Thing[];
  /** What a single node is. */
  of(node: Node): Thing | undefined;
  nodeOf(thing: Thing): Node;
}

export interface KeptList<Thing> {
  readonly things: readonly Thing[];
  mend(changes: Changes): void;
}

/** Reads all of `root`, and keeps it. */
export function keepList<Thing>(root: Root, reader: Reader<Thing>): KeptList<Thing> {
  let things = reader.in(root);
  return {
    get things() {
      return things;
    },
    mend({ arrived, rewritten, stale, left }) {
      const holds = (thing: Thing): boolean => {
        const node = reader.nodeOf(thing);
        return !stale.has(node) && (!left || isIn(root, node));
      };
      const mended = things.every(holds) ? things : things.filter(holds);
      const parts = [
        ...arrived.map((run) => ({ at: run[0] as Node, found: run.flatMap((top) => reader.in(top)) })),
        ...rewritten.map((node) => ({
          at: node,
          found: [reader.of(node)].filter((one) => one !== undefined),
        })),
      ];
      things = parts.reduce(
        (list, { at, found }) =>
          found.length === 0 ? list : list.toSpliced(placeOf(at, list, reader), 0, ...found),
        mended,
      );
    },
  };
}

/** How many of the things come before `node`. */
function placeOf<Thing>(node: Node, things: readonly Thing[], { nodeOf }: Reader<Thing>): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (precedes(nodeOf(things[middle] as Thing), node)) low = middle + 1;
    else high = middle;
  }
  return low;
}
