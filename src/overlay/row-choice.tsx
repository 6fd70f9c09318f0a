import { t } from '../platform/i18n.ts';
import type { CardChoice } from './card-view.ts';

/** The rows that would do, by name; the person says which one is meant, and can say otherwise later. */
export function RowChoice({
  choice: { rows, chosen },
  choose,
}: {
  readonly choice: CardChoice;
  readonly choose: (index: number) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is laid out in a way of its own
    <div class="row-choice" role="group" aria-label={t('card_choose_name')}>
      {rows.map(({ name, detail, index, count }, at) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of the same words are the same but for their place
          key={at}
          type="button"
          class="row-choice-one"
          aria-pressed={at === chosen}
          onClick={() => choose(at)}
        >
          <span class="row-choice-mark" aria-hidden="true" />
          <span class="row-choice-words" dir="auto">
            {name}
            {detail && <span class="row-choice-detail">{detail}</span>}
            {count > 1 && <span class="row-choice-detail">{t('card_choose_nth', index + 1, count)}</span>}
          </span>
        </button>
      ))}
    </div>
  );
}
