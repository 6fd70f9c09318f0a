import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

/** `primary`: the one thing to do here. `quiet`: no frame. `danger`: takes something away. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'class' | 'icon'> {
  readonly variant?: ButtonVariant;
  readonly icon?: IconName | undefined;
  readonly children: ComponentChildren;
}

/** A button with words on it. */
export function Button({ variant = 'secondary', icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={classNames('wk-button', `wk-button-${variant}`)}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
