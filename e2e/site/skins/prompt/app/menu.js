import { action, make } from './dom.js';

let opened;

function close() {
  opened?.remove();
  opened = undefined;
}

document.addEventListener('mousedown', (event) => {
  if (!opened?.contains(event.target)) close();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});

/** A picture that drops a list of actions below itself. */
export function gear(title, items) {
  const entries = items.filter(Boolean);
  const open = (link) => {
    close();
    const { right, bottom } = link.getBoundingClientRect();
    const list = entries.map(([label, run]) =>
      action(label, () => {
        close();
        run();
      }),
    );
    opened = make('div', { className: 'drop' }, list);
    opened.style.top = `${bottom + scrollY + 2}px`;
    opened.style.right = `${document.documentElement.clientWidth - right}px`;
    // Next to the link in the document too, so that Tab leads into it.
    link.after(opened);
  };
  return action(make('img', { src: '/images/gear.svg', alt: '', title, width: 16, height: 16 }), open, {
    className: 'gear',
  });
}
