import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { waitsForActivation } from '../../domain/life.ts';
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
  // Those that wait come first, so if any waits, this one does.
  const first = rows.find((row) => !row.deleted);
  // The same objects at each portion, so that what is drawn already is not compared again.
  const items = useMemo(
    () =>
      rows.map((row) => (
        <VaultItem
          key={row.credential.id}
          row={row}
          first={row === first}
          targeted={row.credential.id === target}
          now={now}
        />
      )),
    [rows, first, target, now],
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
  first,
  targeted,
  now,
}: {
  readonly row: VaultRow;
  /** The first that is not deleted. */
  readonly first: boolean;
  readonly targeted: boolean;
  readonly now: number;
}) {
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
