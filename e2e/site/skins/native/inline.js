// Menus and dialogs; everything else is links and forms.
document.addEventListener('click', (event) => {
  const opener = event.target.closest('[data-opens]');
  if (opener) document.getElementById(opener.dataset.opens).showModal();
  for (const details of document.querySelectorAll('details.menu[open]')) {
    const own = details.contains(event.target) && !opener;
    if (!own) details.open = false;
  }
});
document.addEventListener('keydown', (event) => {
  const details = event.key === 'Escape' && event.target.closest('details.menu[open]');
  if (!details) return;
  details.open = false;
  details.querySelector('summary').focus();
});
document.querySelector('dialog[data-issued]')?.showModal();
document.querySelector('[data-select]')?.addEventListener('click', (event) => {
  getSelection().selectAllChildren(event.currentTarget);
});
