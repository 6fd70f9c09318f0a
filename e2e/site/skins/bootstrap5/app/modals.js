import { draw, html } from './html.js';

function open(markup, options = {}) {
  const element = document.createElement('div');
  element.className = 'modal fade';
  element.tabIndex = -1;
  draw(
    element,
    html`<div class="modal-dialog modal-dialog-centered"><div class="modal-content">${markup}</div></div>`,
  );
  document.body.append(element);
  const modal = new window.bootstrap.Modal(element, options);
  element.addEventListener('shown.bs.modal', () => element.querySelector('[data-first]')?.focus());
  element.addEventListener('hidden.bs.modal', () => {
    modal.dispose();
    element.remove();
  });
  modal.show();
  return { element, modal };
}

function head(title) {
  return html`
    <div class="modal-header">
      <h5 class="modal-title">${title}</h5>
      <button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Close"></button>
    </div>`;
}

/** A form, or a question where there are no fields; it stays open, showing why, while sending it fails. */
export function ask({ title, body, yes, no = 'Cancel', style = 'primary', send }) {
  const { element, modal } = open(html`
    <form>
      ${head(title)}
      <div class="modal-body"><div class="alert alert-danger py-2" hidden></div>${body}</div>
      <div class="modal-footer">
        <button type="button" class="btn btn-link" data-bs-dismiss="modal">${no}</button>
        <button class="btn btn-${style}">${yes}</button>
      </div>
    </form>`);
  const alert = element.querySelector('.alert');
  element.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = event.target.querySelector('button:not([type])');
    button.disabled = true;
    try {
      await send(Object.fromEntries(new FormData(event.target)));
      modal.hide();
    } catch (error) {
      alert.textContent = error.message;
      alert.hidden = false;
    }
    button.disabled = false;
  });
}

/** Shows a value that cannot be had again. */
export function issue(title, kind, value) {
  const { element } = open(
    html`
    <div class="modal-header"><h5 class="modal-title">${title}</h5></div>
    <div class="modal-body">
      <div class="input-group">
        <input class="form-control font-monospace" readonly value="${value}" aria-label="${title}">
        <button type="button" class="btn btn-outline-secondary" data-copy>Copy</button>
      </div>
      <div class="alert alert-warning mt-3 mb-0">
        The copied ${kind} will not be available for copying again after the prompt is closed.
      </div>
    </div>
    <div class="modal-footer"><button type="button" class="btn btn-primary" data-bs-dismiss="modal">Close</button></div>`,
    { backdrop: 'static', keyboard: false },
  );
  const input = element.querySelector('input');
  input.addEventListener('click', () => input.select());
  element.querySelector('[data-copy]').addEventListener('click', async (event) => {
    await navigator.clipboard.writeText(value);
    event.target.textContent = 'Copied';
  });
}
