/** Says something at the top right for a while. */
export function toast(text, variant = 'danger') {
  const alert = Object.assign(document.createElement('sl-alert'), {
    variant,
    closable: true,
    duration: 6000,
  });
  const icon = Object.assign(document.createElement('sl-icon'), {
    slot: 'icon',
    name: variant === 'danger' ? 'exclamation-octagon' : 'check2-circle',
  });
  alert.append(icon, text);
  document.body.append(alert);
  return alert.toast();
}

/** Runs something, and says why when it fails; true when it worked. */
export async function attempt(action) {
  try {
    await action();
    return true;
  } catch (error) {
    toast(error.message);
    return false;
  }
}
