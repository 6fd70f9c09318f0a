import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useGrowing } from '../../ui/use-growing.ts';
import { CredentialRow } from './credential-row.tsx';
import { DeletedRow } from './deleted-row.tsx';
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
  // The same objects at each portion, so that what is drawn already is not compared again.
  const items = useMemo(
    () =>
      rows.map((row) => (
        <VaultItem key={row.credential.id} row={row} targeted={row.credential.id === target} now={now} />
      )),
    [rows, target, now],
  );
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

function VaultItem({
  row: { credential, deleted },
  targeted,
  now,
}: {
  readonly row: VaultRow;
  readonly targeted: boolean;
  readonly now: number;
}) {
  const item = useRef<HTMLLIElement>(null);
  const actedHere = useRef(false);
  const nameId = `name-${credential.id}`;

  useEffect(() => {
    if (!targeted) return;
    item.current?.scrollIntoView({ block: 'center' });
    item.current?.focus({ preventScroll: true });
  }, [targeted]);

  // Delete and Undo take each other's place, and with it the focus of whoever pressed one of them.
  useLayoutEffect(() => {
    if (!actedHere.current) return;
    actedHere.current = false;
    const next = deleted ? item.current?.querySelector('button') : item.current;
    next?.focus();
  }, [deleted]);

  const acted = () => {
    actedHere.current = true;
  };
  return (
    <li ref={item} class="vault-row" tabIndex={-1} aria-labelledby={deleted ? undefined : nameId}>
      {deleted ? (
        <DeletedRow credential={credential} onUndone={acted} />
      ) : (
        <CredentialRow credential={credential} nameId={nameId} now={now} onDeleted={acted} />
      )}
    </li>
  );
}
