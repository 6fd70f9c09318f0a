import type { ReadonlySignal } from '@preact/signals';
import { t } from '../platform/i18n.ts';
import type { CardView } from './card-view.ts';
import { say } from './say.ts';

/** Tells screen readers of each new step. It is there, empty, before there is anything to tell. */
export function Announcer({ view }: { readonly view: ReadonlySignal<CardView | undefined> }) {
  return (
    <div class="announcer" role="status" aria-live="polite">
      {view.value && announcement(view.value)}
    </div>
  );
}

function announcement({ done, number, total, title, text }: CardView): string {
  return done ? say(title) : t('card_announce_status', number, total, say(title), say(text));
}
