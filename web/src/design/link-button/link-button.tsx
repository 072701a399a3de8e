import { buttonClass, type ButtonVariant } from '../button/button-class.js';
import { Icon, type IconName } from '../icon/icon.js';
import { Link, type LinkProps } from '../link/link.js';

export interface LinkButtonProps extends Omit<LinkProps, 'className'> {
  variant?: ButtonVariant;
  size?: 'normal' | 'small';
  icon?: IconName;
}

/** Looks like a button, is a link: it can be opened in another tab and works without scripts. */
export function LinkButton({
  variant = 'secondary',
  size = 'normal',
  icon,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <Link {...rest} className={buttonClass(variant, size)}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Link>
  );
}
