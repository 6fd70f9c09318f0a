/** Fields for a password, also while the person looks at what they typed: the button for that makes it a field for text. */

/** Kept where a site keeps it; what is asked of browsers by `new-password` is put on search boxes too, to be left alone. */
const current = '[autocomplete~="current-password" i]';
const plain = 'input:not([type]),input[type=text]';

/** What alone says that a field is for the person's password; each is a quick look. */
export const passwordSelectors = ['input[type=password]', `input${current}`] as const;

/** Whether the field by itself says that it takes a password. */
export function isPassword(field: Element): boolean {
  return field.matches('input[type=password]') || (field.matches(current) && field.matches(plain));
}

/** Whether a field that is called a password may be one that is shown as text. */
export function mayShowPassword(field: Element): boolean {
  return (
    field.matches(plain) &&
    !field.hasAttribute('readonly') &&
    !field.closest('search,[role=search],[role=searchbox]')
  );
}

/** Whether the field by itself says that a new password is given, hidden or shown. */
export function isNewPassword(field: Element): boolean {
  return field.matches('input[autocomplete~="new-password" i]');
}
