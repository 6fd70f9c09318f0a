import type { ReadonlySignal } from '@preact/signals';
import { t } from '../platform/i18n.ts';
import type { CardView } from './card-view.ts';
import type { Picking } from './pick/picking.ts';
import { say } from './say.ts';

/**
 * Tells screen readers of each new step, and how showing where something is goes on. It is there, empty, before there is
 * anything to tell.
 */
export function Announcer({
  view,
  picking,
}: {
  readonly view: ReadonlySignal<CardView | undefined>;
  readonly picking: Picking;
}) {
  return (
    <div class="announcer" role="status" aria-live="polite">
      {picked(picking) ?? (view.value && announcement(view.value))}
    </div>
  );
}

function picked({ stage, pointed }: Picking): string | undefined {
  if (stage.value.at === 'picking') return `${t('pick_point_text')} ${t('pick_keys_text')}`;
  if (stage.value.at !== 'asking') return undefined;
  const name = pointed.value?.name || t('pick_nameless_label');
  return `${t('pick_ask_text')} ${t('pick_named_text', name)}`;
}

function announcement({ done, number, total, title, text }: CardView): string {
  return done ? say(title) : t('card_announce_status', number, total, say(title), say(text));
}
