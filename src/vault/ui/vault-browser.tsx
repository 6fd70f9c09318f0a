import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { orderRows } from '../../vault-list/order-rows.ts';
import { organizationNames } from '../../vault-list/organizations.ts';
import { vaultRows } from '../../vault-list/vault-rows.ts';
import { choicesOf, narrows, shownBy, type View, wholeView, widened } from '../../vault-list/view.ts';
import type { VaultContent } from '../credentials.ts';
import { FindBar } from './find-bar.tsx';
import { useFindKey } from './use-find-key.ts';
import { VaultList } from './vault-list.tsx';

let collator: Intl.Collator | undefined;

function compareNames(one: string, other: string): number {
  collator ??= new Intl.Collator(t('locale_tag'), { numeric: true, sensitivity: 'base' });
  return collator.compare(one, other);
}

/** What is in the vault: as a list, and from the second on with what finds one among many. */
export function VaultBrowser({
  content,
  target,
  now,
}: {
  readonly content: VaultContent;
  /** The id of the credential that was asked for by the address. */
  readonly target: string;
  readonly now: number;
}) {
  const [view, setView] = useState<View>(wholeView);
  const search = useRef<HTMLInputElement>(null);
  useFindKey(search);

  const all = useMemo(() => vaultRows(content), [content]);
  const organizationOf = useMemo(() => organizationNames(all.map(({ credential }) => credential)), [all]);
  const rows = useMemo(() => orderRows(all, view.order, now, compareNames), [all, view.order, now]);
  const shown = useMemo(
    () => new Set(rows.filter(shownBy(view, now, organizationOf)).map(({ credential }) => credential.id)),
    [rows, view, now, organizationOf],
  );

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
            onChange={setView}
          />
          <p class="vault-shown wk-muted" role="status">
            {narrows(view) && t('find_shown_status', shown.size, all.length)}
          </p>
        </div>
      )}
      <VaultList rows={rows} shown={shown} target={target} now={now} />
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
