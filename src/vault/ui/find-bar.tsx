import type { Ref } from 'preact';
import { t } from '../../platform/i18n.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { type Order, orders } from '../../vault-list/order-rows.ts';
import type { Choices, View } from '../../vault-list/view.ts';
import { findKey } from './find-key.ts';
import { stateWords } from './state-words.ts';

const orderWords = {
  waiting: 'find_order_waiting',
  name: 'find_order_name',
  end: 'find_order_end',
  added: 'find_order_added',
  state: 'find_order_state',
} as const satisfies Record<Order, string>;

/** An organization's name cannot be this. */
const all = '\n';

/** Searches, sorts and narrows the list below it. */
export function FindBar({
  view,
  choices: { organizations, states },
  searchRef,
  hasKey,
  onChange,
}: {
  readonly view: View;
  readonly choices: Choices;
  readonly searchRef: Ref<HTMLInputElement>;
  /** A key leads to the search. */
  readonly hasKey: boolean;
  readonly onChange: (view: View) => void;
}) {
  return (
    <search class="vault-find">
      <SearchField
        label={t('find_search_label')}
        value={view.search}
        shortcut={hasKey ? findKey : undefined}
        inputRef={searchRef}
        onInput={(search) => onChange({ ...view, search })}
      />
      <div class="vault-find-choices">
        <SelectField
          label={t('find_order_label')}
          choices={orders.map((value) => ({ value, label: t(orderWords[value]) }))}
          value={view.order}
          onChange={(order) => onChange({ ...view, order })}
        />
        {organizations.length > 0 && (
          <SelectField
            label={t('find_organization_label')}
            choices={[
              { value: all, label: t('find_organization_all') },
              ...organizations.map((value) => ({ value, label: value || t('find_organization_none') })),
            ]}
            value={view.organization ?? all}
            onChange={(value) => onChange({ ...view, organization: value === all ? undefined : value })}
          />
        )}
        {states.length > 0 && (
          <SelectField
            label={t('find_state_label')}
            choices={[
              { value: 'all', label: t('find_state_all') } as const,
              ...states.map((value) => ({ value, label: t(stateWords[value].text) })),
            ]}
            value={view.state ?? 'all'}
            onChange={(value) => onChange({ ...view, state: value === 'all' ? undefined : value })}
          />
        )}
      </div>
    </search>
  );
}
