/** An element with properties and children; `on` functions are listeners. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(
    ...children.flat().filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/** A link that does something here. */
export function action(label, run, properties = {}) {
  return make(
    'a',
    {
      href: '#',
      ...properties,
      onclick(event) {
        event.preventDefault();
        run(event.currentTarget);
      },
    },
    label,
  );
}

/** A table with a line of headings. */
export function grid(headings, rows) {
  const cells = (tag, line) =>
    make(
      'tr',
      {},
      line.map((cell) => (cell?.tagName === 'TD' ? cell : make(tag, {}, cell))),
    );
  return make(
    'table',
    { className: 'grid' },
    cells('th', headings),
    rows.map((row) => cells('td', row)),
  );
}

/** Puts a page into its place. */
export function show(...content) {
  document.getElementById('content').replaceChildren(...content.filter(Boolean));
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A day, as in "01-May-2026". */
export function day(time) {
  const date = new Date(time);
  return `${String(date.getDate()).padStart(2, '0')}-${months[date.getMonth()]}-${date.getFullYear()}`;
}
