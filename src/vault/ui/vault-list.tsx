import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { RecordId } from '../../domain/credential.ts';
import { waitsForActivation } from '../../domain/life.ts';
import { isolated } from '../../platform/format.ts';
import { t } from '../../platform/i18n.ts';
import { useGrowing } from '../../ui/use-growing.ts';
import type { VaultRow } from '../../vault-list/vault-rows.ts';
import { CredentialRow } from './credential-row.tsx';
import { DeletedRow } from './deleted-row.tsx';
import { moveBetweenRows } from './move-between-rows.ts';
import { staysAsDrawn } from './stays-as-drawn.ts';

/**
 * All rows in their order. Those that are not `shown` are there and hidden: showing a thousand again then makes none of them
 * anew. `target` is the id of the one that was asked for by the address; it is brought into view and focused.
 */
export function VaultList({
  rows,
  shown,
  selected,
  target,
  now,
  onSelect,
}: {
  readonly rows: readonly VaultRow[];
  readonly shown: ReadonlySet<RecordId>;
  /** Undefined while none can be. */
  readonly selected: ReadonlySet<RecordId> | undefined;
  readonly target: string;
  readonly now: number;
  readonly onSelect: Select;
}) {
  const list = useRef<HTMLUListElement>(null);
  const asking = rows.find(
    ({ credential, deleted }) => !deleted && shown.has(credential.id) && waitsForActivation(credential, now),
  );
  // The same element again for what would look the same: a change of one row does not compare a thousand.
  const drawn = useRef<ReadonlyMap<RecordId, VNode<ItemProps>>>(new Map());
  const items = useMemo(() => {
    const before = drawn.current;
    const next = rows.map((row) => {
      const { id } = row.credential;
      const props: ItemProps = {
        row,
        hidden: !shown.has(id),
        selected: row.deleted ? undefined : selected?.has(id),
        asks: row === asking,
        targeted: id === target,
        now,
        onSelect,
      };
      return [id, sameOrAnew(before.get(id), props)] as const;
    });
    drawn.current = new Map(next);
    return next.map(([, item]) => item);
  }, [rows, shown, selected, asking, target, now, onSelect]);
  const count = useGrowing(items.length);

  // The focus does not go with what went out of sight.
  useLayoutEffect(() => {
    const row = document.activeElement?.closest('li');
    if (row?.hidden && list.current?.contains(row)) list.current.focus();
  });

  return (
    <ul
      ref={list}
      class="vault-list"
      // biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to WebKit-like readers unless it says so
      role="list"
      tabIndex={-1}
      aria-label={t('vault_page_heading')}
      hidden={shown.size === 0}
      data-selecting={selected && ''}
      onKeyDown={moveBetweenRows}
    >
      {firstOf(items, count, target)}
    </ul>
  );
}

/** So many of the items, in their order: those in sight before those that are not, and what was asked for in any case. */
function firstOf(items: readonly VNode<ItemProps>[], count: number, target: string) {
  if (count >= items.length) return items;
  const inSight = items.filter(({ props }) => !props.hidden);
  const chosen = new Set([...inSight, ...items].slice(0, count));
  return items.filter((item) => chosen.has(item) || item.props.row.credential.id === target);
}

/** Selects some, or takes them out of the selection. Always the same function. */
type Select = (ids: Iterable<RecordId>, selected: boolean) => void;

interface ItemProps {
  readonly row: VaultRow;
  readonly hidden: boolean;
  /** Undefined while it cannot be. */
  readonly selected: boolean | undefined;
  /** The first that waits for activation: it asks for what helps all of them. */
  readonly asks: boolean;
  readonly targeted: boolean;
  readonly now: number;
  readonly onSelect: Select;
}

function sameOrAnew(item: VNode<ItemProps> | undefined, props: ItemProps): VNode<ItemProps> {
  const { id } = props.row.credential;
  if (!item || !looksTheSame(item.props, props)) return <VaultItem key={id} {...props} />;
  const { hidden, selected } = props;
  if (item.props.hidden === hidden && item.props.selected === selected) return item;
  // As it was drawn then, so that nothing in it changes.
  return <VaultItem key={id} {...item.props} hidden={hidden} selected={selected} />;
}

function looksTheSame(before: ItemProps, { row, asks, targeted, now }: ItemProps): boolean {
  return (
    before.row.credential === row.credential &&
    before.row.deleted === row.deleted &&
    before.asks === asks &&
    before.targeted === targeted &&
    staysAsDrawn(row.credential, before.now, now)
  );
}

function VaultItem({
  row: { credential, deleted },
  hidden,
  selected,
  asks,
  targeted,
  now,
  onSelect,
}: ItemProps) {
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

  const content = useMemo(() => {
    const acted = () => {
      actedHere.current = true;
    };
    if (deleted) return <DeletedRow credential={credential} onUndone={acted} />;
    return (
      <CredentialRow
        credential={credential}
        nameId={nameId}
        now={now}
        offersNotifications={asks}
        onGone={acted}
      />
    );
  }, [credential, deleted, nameId, now, asks]);
  return (
    <li
      ref={item}
      class="vault-row"
      tabIndex={-1}
      hidden={hidden}
      aria-labelledby={deleted ? undefined : nameId}
    >
      {selected !== undefined && (
        <label class="vault-choice">
          <input
            type="checkbox"
            checked={selected}
            aria-label={t('select_row_label', isolated(credential.name))}
            onChange={(event) => onSelect([credential.id], event.currentTarget.checked)}
          />
        </label>
      )}
      {content}
    </li>
  );
}
