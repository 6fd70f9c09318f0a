import type { Random } from '../random.ts';
import { everyElement, isMovable, type Undo } from './tree.ts';

/** Only there may a wrapper stand. */
const holders = 'div,main,section,header,nav,form,td,li,span,button,a,fieldset,article,aside';

/** Puts wrappers around parts of the page that change nothing of how it looks. */
export function nest(random: Random): Undo {
  const wrapped: { wrapper: Element; inner: Element }[] = [];
  for (const inner of everyElement()) {
    const holder = inner.parentElement;
    if (!random.one(12) || !holder?.matches(holders) || !isMovable(inner)) continue;
    if (inner.matches('script,style,link,option,tr,td,th,tbody,thead,li,legend,summary')) continue;
    const wrapper = document.createElement(holder.matches('span,button,a') ? 'span' : 'div');
    wrapper.style.display = 'contents';
    inner.replaceWith(wrapper);
    wrapper.append(inner);
    wrapped.push({ wrapper, inner });
  }
  return () => {
    for (const { wrapper, inner } of wrapped.reverse()) wrapper.replaceWith(inner);
  };
}
