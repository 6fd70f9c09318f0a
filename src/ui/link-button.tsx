import type { ComponentChildren } from 'preact';
import type { ButtonVariant } from './button.tsx';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

/** A link that looks like a button: it goes somewhere, in a tab of its own. */
export function LinkButton({
  href,
  variant = 'secondary',
  icon,
  children,
}: {
  readonly href: string;
  readonly variant?: ButtonVariant;
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}) {
  return (
    <a href={href} target="_blank" rel="noreferrer" class={classNames('wk-button', `wk-button-${variant}`)}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
