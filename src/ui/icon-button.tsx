import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** A button with a picture only; `label` is its name, and shown on hover. */
export function IconButton({
  icon,
  label,
  ...rest
}: Omit<ButtonHTMLAttributes, 'class' | 'icon' | 'label'> & {
  readonly icon: IconName;
  readonly label: string;
}) {
  return (
    <button type="button" {...rest} class="wk-icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
