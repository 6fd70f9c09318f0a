import { Html, html, type Piece } from './html.ts';

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

/** A day, as in "1 May 2026". */
export function day(time: number): string {
  return format.format(time);
}

/** A number with its noun. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The cogwheel of a whole section. */
export const gear = new Html(
  '<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2"><circle cx="12" cy="12" r="3.5"/><path d="M12 2v4m0 12v4M2 12h4m12 0h4M4.9 4.9l2.9 2.9m8.4 8.4 2.9 2.9m0-14.2-2.9 2.9m-8.4 8.4-2.9 2.9"/></svg>',
);

/** A button and the popover it opens. */
export function menu(id: string, style: string, face: Piece, items: Piece): Html {
  return html`
    <div class="menu-of">
      <button type="button" class="${style}" popovertarget="${id}">${face}</button>
      <div id="${id}" class="menu-items" popover>${items}</div>
    </div>`;
}

/** The menu of a row, which needs no script to open. */
export function rowMenu(items: Piece): Html {
  return html`<details class="menu"><summary>⚙</summary><div class="menu-items">${items}</div></details>`;
}

/** A form that is only a button. */
export function post(action: string, label: string, style = ''): Html {
  return html`<form method="post" action="${action}"><button class="${style}">${label}</button></form>`;
}

/** The button that opens a dialog. */
export function opener(dialogId: string, label: string, style = ''): Html {
  return html`<button type="button" class="${style}" data-opens="${dialogId}">${label}</button>`;
}

interface FormDialog {
  readonly id: string;
  readonly title: string;
  readonly action: string;
  readonly content: Piece;
  readonly yes: string;
  readonly no?: string;
}

/** A form in a modal dialog. */
export function formDialog({ id, title, action, content, yes, no = 'Cancel' }: FormDialog): Html {
  return html`
    <dialog id="${id}" aria-labelledby="${id}-title">
      <form method="post" action="${action}">
        <h3 id="${id}-title">${title}</h3>
        ${content}
        <p class="buttons">
          <button class="primary">${yes}</button>
          <button formmethod="dialog" formnovalidate>${no}</button>
        </p>
      </form>
    </dialog>`;
}

/** Shows a value that cannot be had again; it opens as the page does. */
export function issuedDialog(kind: 'token' | 'key', value: string): Html {
  const title = kind === 'token' ? 'Your new master token' : 'Your new API key';
  return html`
    <dialog data-issued class="issued" aria-labelledby="issued-title">
      <form method="dialog">
        <h3 id="issued-title">${title}</h3>
        <p><code data-select>${value}</code></p>
        <p>Please copy it now. The copied ${kind} will not be available for copying again after the prompt is closed.</p>
        <p class="buttons"><button class="primary">Close</button></p>
      </form>
    </dialog>`;
}
