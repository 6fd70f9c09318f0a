import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A titled block of a page; assistive technology finds it by its title. */
export function SectionCard({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="wk-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
