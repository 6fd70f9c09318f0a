import type { ForgeNode } from './node.ts';

/** Only libraries and style sheets care for these, and a reader finds the rest sooner without them. */
const left = ['class', 'style', 'd', 'viewBox', 'fill', 'stroke', 'stroke-width', 'width', 'height'];

/** The page as HTML for a person to read; `→` marks the answers. */
export function htmlOf(node: ForgeNode): string {
  const { tag, attrs = {}, text = '', kids = [], is, idle, inside, under } = node;
  if (tag === '#text') return text;
  const named = Object.entries(attrs).filter(
    ([name, value]) => !left.includes(name) || value.includes('none'),
  );
  const held = kids.map(htmlOf).join('');
  const template = inside === undefined ? held : `#${inside}:${held}`;
  const mark = is === undefined ? '' : `→${is}${idle ? ' (idle)' : ''}:`;
  const placed = under === undefined ? '' : ` {under ${under}}`;
  return `${mark}<${tag}${named.map(([name, value]) => ` ${name}="${value}"`).join('')}${placed}>${template}</${tag}>`;
}
