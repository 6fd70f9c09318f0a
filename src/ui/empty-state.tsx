import type { ComponentChildren } from 'preact';
import { Logo } from './logo.tsx';

/** What stands where there is nothing yet: why, and how that changes. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}) {
  return (
    <div class="wk-empty">
      <Logo size={56} />
      <h2>{title}</h2>
      <div class="wk-empty-words">{children}</div>
      {actions && <div class="wk-empty-actions">{actions}</div>}
    </div>
  );
}
