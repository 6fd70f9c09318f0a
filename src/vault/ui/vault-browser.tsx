import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RecordId } from '../../domain/credential.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { orderRows } from '../../vault-list/order-rows.ts';
import { organizationNames } from '../../vault-list/organizations.ts';
import { selectionOf, withSelected } from '../../vault-list/selection.ts';
import { vaultRows } from '../../vault-list/vault-rows.ts';
import { choicesOf, narrows, shownBy, type View, wholeView, widened } from '../../vault-list/view.ts';
import type { VaultContent } from '../credentials.ts';
import { FindBar } from './find-bar.tsx';
import { useFindKey } from './find-key.ts';
import { SelectionBar } from './selection-bar.tsx';
import { VaultList } from './vault-list.tsx';

let collator: Intl.Collator | undefined;

function compareNames(one: string, other: string): number {
  collator ??= new Intl.Collator(t('locale_tag'), { numeric: true, sensitivity: 'base' });
  return collator.compare(one, other);
}

/** What is in the vault: as a list, and from the second on with what finds one among many. */
export function VaultBrowser({
  content,
  locked,
  target,
  now,
}: {
  readonly content: VaultContent;
  readonly locked: boolean;
  /** The id of the credential that was asked for by the address. */
  readonly target: string;
  readonly now: number;
}) {
  const [view, setView] = useState<View>(wholeView);
  const search = useRef<HTMLInputElement>(null);
  const hasKey = useFindKey(search);

  const all = useMemo(() => vaultRows(content), [content]);
  const organizationOf = useMemo(() => organizationNames(all.map(({ credential }) => credential)), [all]);
  const rows = useMemo(() => orderRows(all, view.order, now, compareNames), [all, view.order, now]);
  const shown = useMemo(
    () => new Set(rows.filter(shownBy(view, now, organizationOf)).map(({ credential }) => credential.id)),
    [rows, view, now, organizationOf],
  );

  /** What the person selected; undefined while nothing can be. */
  const [wanted, setWanted] = useState<ReadonlySet<RecordId>>();
  const selection = useMemo(() => wanted && selectionOf(rows, shown, wanted), [rows, shown, wanted]);
  const select = useCallback(
    (ids: Iterable<RecordId>, selected: boolean) =>
      setWanted((before) => before && withSelected(before, ids, selected)),
    [],
  );
  const start = useStartButton(wanted !== undefined);

  // What the address asks for is shown, whatever was searched before.
  useEffect(() => {
    if (target) setView(widened);
  }, [target]);

  const showAll = () => {
    setView(widened(view));
    search.current?.focus();
  };
  const finds = all.length > 1 || narrows(view);
  return (
    <>
      {finds && (
        <div>
          <FindBar
            view={view}
            choices={choicesOf(all, view, now, organizationOf, compareNames)}
            searchRef={search}
            hasKey={hasKey}
            onChange={setView}
          />
          <div class="vault-shown">
            <p class="wk-muted" role="status">
              {narrows(view) && t('find_shown_status', shown.size, all.length)}
            </p>
            {!selection && content.credentials.length > 1 && (
              <span ref={start}>
                <Button variant="quiet" onClick={() => setWanted(new Set())}>
                  {t('select_start_button')}
                </Button>
              </span>
            )}
          </div>
        </div>
      )}
      {selection && (
        <SelectionBar
          selection={selection}
          locked={locked}
          onAllShown={(selected) => select(shown, selected)}
          onDone={() => setWanted(undefined)}
        />
      )}
      <VaultList
        rows={rows}
        shown={shown}
        selected={selection?.selected}
        target={target}
        now={now}
        onSelect={select}
      />
      {shown.size === 0 && (
        <EmptyState
          title={t('find_nothing_title')}
          actions={<Button onClick={showAll}>{t('find_all_button')}</Button>}
        >
          <p>{t('find_nothing_text')}</p>
        </EmptyState>
      )}
    </>
  );
}

/** Whoever is done selecting goes on from where it began. */
function useStartButton(selecting: boolean) {
  const place = useRef<HTMLSpanElement>(null);
  const before = useRef(selecting);
  useLayoutEffect(() => {
    if (before.current && !selecting) place.current?.querySelector('button')?.focus();
    before.current = selecting;
  }, [selecting]);
  return place;
}
