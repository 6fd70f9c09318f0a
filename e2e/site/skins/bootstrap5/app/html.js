const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

class Markup {
  constructor(text) {
    this.text = text;
  }
}

function written(piece) {
  if (piece instanceof Markup) return piece.text;
  if (Array.isArray(piece)) return piece.map(written).join('');
  if (piece === undefined || piece === null || piece === false) return '';
  return String(piece).replace(/[&<>"']/g, (one) => entities[one]);
}

/** Markup; everything put into it is escaped. */
export function html(strings, ...pieces) {
  return new Markup(String.raw({ raw: strings }, ...pieces.map(written)));
}

/** Draws into an element. */
export function draw(element, markup) {
  element.innerHTML = markup.text;
}

/** Runs what the `data-do` of a clicked part names, with the part's data. */
export function onDo(root, actions, signal) {
  root.addEventListener(
    'click',
    (event) => {
      const part = event.target.closest('[data-do]');
      if (part) actions[part.dataset.do]?.(part.dataset);
    },
    { signal },
  );
}

/** A day, as in "5/1/2026". */
export function day(time) {
  return new Date(time).toLocaleDateString('en-US');
}
