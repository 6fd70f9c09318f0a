import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
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
  return (
    // A list without markers is no list to WebKit-like readers unless it says so.
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ul class="vault-list" role="list">
      {rows.map((row) => (
        <VaultItem key={row.credential.id} row={row} targeted={row.credential.id === target} now={now} />
      ))}
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
