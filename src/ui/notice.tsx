import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import type { Tone } from './state-badge.tsx';

const icons: Record<Tone, IconName> = { good: 'check', warn: 'alert', bad: 'alert', plain: 'info' };

/** A sentence that stands out, with what can be done about it. `bad` interrupts, the others wait to be read. */
export function Notice({
  tone,
  children,
  actions,
}: {
  readonly tone: Tone;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}) {
  return (
    <div class={`wk-notice wk-notice-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} />
      <div class="wk-notice-words">{children}</div>
      {actions && <div class="wk-notice-actions">{actions}</div>}
    </div>
  );
}
