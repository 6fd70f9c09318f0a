import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** `good`: works. `warn`: something is left to do. `bad`: went wrong. `plain`: over, or nothing to say. */
export type Tone = 'good' | 'warn' | 'bad' | 'plain';

const icons: Partial<Record<Tone, IconName>> = { good: 'check', warn: 'alert', bad: 'alert' };

/** A state in a word or two; the tone is told by a picture as well as by colour. */
export function StateBadge({
  tone,
  children,
}: {
  readonly tone: Tone;
  readonly children: ComponentChildren;
}) {
  const icon = icons[tone];
  return (
    <span class={`wk-badge wk-badge-${tone}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
