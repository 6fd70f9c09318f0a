import type { ComponentChildren } from 'preact';
import { Logo } from './logo.tsx';

/** The frame of every extension page: the mark, the page's title, what belongs beside it, and the content. */
export function PageShell({
  title,
  aside,
  compact = false,
  children,
}: {
  readonly title: string;
  readonly aside?: ComponentChildren;
  /** For the popup. */
  readonly compact?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={compact ? 'wk-page wk-page-compact' : 'wk-page'}>
      <header class="wk-page-header">
        <Logo size={compact ? 28 : 40} />
        <h1>{title}</h1>
        {aside && <div class="wk-page-aside">{aside}</div>}
      </header>
      <main class="wk-page-main">{children}</main>
    </div>
  );
}
