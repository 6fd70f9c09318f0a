import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { waitsForActivation } from '../../domain/life.ts';
import { useGrowing } from '../../ui/use-growing.ts';
import { CredentialRow } from './credential-row.tsx';
import { DeletedRow } from './deleted-row.tsx';
import { staysAsDrawn } from './stays-as-drawn.ts';
import type { VaultRow } from './vault-rows.ts';

/** All rows. `target` is the id of the one that was asked for by the address; it is brought into view and focused. */
export function VaultList({
  rows,
  target,
  now,
}: {
  readonly rows: readonly VaultRow[];
  readonly target: string;
  readonly now: number;
}) {
  // Those that wait come first, so if any waits, this one does.
  const first = rows.find((row) => !row.deleted);
  // The same element again for what would look the same: a change of one row does not compare a thousand.
  const drawn = useRef<readonly VNode<ItemProps>[]>([]);
  const items = useMemo(() => {
    const before = new Map(drawn.current.map((item) => [item.props.row.credential.id, item]));
    drawn.current = rows.map((row) => {
      const { id } = row.credential;
      const props = { row, first: row === first, targeted: id === target, now };
      const item = before.get(id);
      return item && looksTheSame(item.props, props) ? item : <VaultItem key={id} {...props} />;
    });
    return drawn.current;
  }, [rows, first, target, now]);
  const count = useGrowing(items.length);
  const targetIndex = rows.findIndex((row) => row.credential.id === target);
  return (
    // A list without markers is no list to WebKit-like readers unless it says so.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ul class="vault-list" role="list">
      {items.slice(0, Math.max(count, targetIndex + 1))}
    </ul>
  );
}

interface ItemProps {
  readonly row: VaultRow;
  /** The first that is not deleted. */
  readonly first: boolean;
  readonly targeted: boolean;
  readonly now: number;
}

function looksTheSame(before: ItemProps, { row, first, targeted, now }: ItemProps): boolean {
  return (
    before.row.credential === row.credential &&
    before.row.deleted === row.deleted &&
    before.first === first &&
    before.targeted === targeted &&
    staysAsDrawn(row.credential, before.now, now)
  );
}

function VaultItem({ row: { credential, deleted }, first, targeted, now }: ItemProps) {
  const item = useRef<HTMLLIElement>(null);
  const actedHere = useRef(false);
  const shape = deleted ? 'deleted' : waitsForActivation(credential, now) ? 'waiting' : 'whole';
  const nameId = `name-${credential.id}`;

  useEffect(() => {
    if (!targeted) return;
    item.current?.scrollIntoView({ block: 'center' });
    item.current?.focus({ preventScroll: true });
  }, [targeted]);

  // Whoever pressed a button that goes with what it did keeps the focus: on Undo, else on the row.
  useLayoutEffect(() => {
    if (!actedHere.current) return;
    actedHere.current = false;
    const next = shape === 'deleted' ? item.current?.querySelector('button') : item.current;
    next?.focus();
  }, [shape]);

  const acted = () => {
    actedHere.current = true;
  };
  return (
    <li ref={item} class="vault-row" tabIndex={-1} aria-labelledby={deleted ? undefined : nameId}>
      {deleted ? (
        <DeletedRow credential={credential} onUndone={acted} />
      ) : (
        <CredentialRow
          credential={credential}
          nameId={nameId}
          now={now}
          offersNotifications={first}
          onGone={acted}
        />
      )}
    </li>
  );
}
