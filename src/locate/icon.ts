/** Which known picture a control without a name shows. */

import { drawingByShape } from './icon-shape.ts';
import { type Drawing, drawingByCharacter, drawingByName } from './icon-words.ts';
import type { Eyes } from './visible.ts';

/** A picture, and whether it was recognised beyond doubt or only by its outline or a file name. */
export interface Icon {
  readonly drawing: Drawing;
  readonly by: 'name' | 'glyph' | 'shape';
}

/** Deep enough for the wrappers around an icon, and no deeper. */
const most = 12;

/** The icon inside (or on) `control`, or undefined when it shows none that is known. */
export function iconOf(control: Element, eyes: Eyes): Icon | undefined {
  const parts = [control, ...[...control.querySelectorAll('*')].slice(0, most)];
  const inner = control.shadowRoot?.querySelectorAll('svg,i,span,img');
  if (inner) parts.push(...[...inner].slice(0, most));
  return byNames(parts) ?? byGlyph(parts, eyes) ?? byShape(parts, eyes);
}

function byNames(parts: readonly Element[]): Icon | undefined {
  for (const part of parts) {
    for (const name of namesOn(part)) {
      const drawing = drawingByName(name);
      if (drawing) return { drawing, by: 'name' };
    }
  }
  return undefined;
}

/** What an icon's own markup calls it. */
function* namesOn(part: Element): Generator<string> {
  for (const attribute of [
    'data-icon',
    'data-lucide',
    'data-testid',
    'name',
    'icon',
    'aria-label',
    'title',
  ]) {
    const value = part.getAttribute(attribute);
    if (value && value.length < 60) yield value;
  }
  if (part.localName === 'use')
    yield (part.getAttribute('href') ?? part.getAttribute('xlink:href') ?? '').split('#').at(-1) ?? '';
  if (part.localName === 'img') yield fileName(part.getAttribute('src') ?? '');
  // Only what looks like an icon: the classes of a wrapper ("dropdown", "actions") say nothing about a picture.
  if (isIconElement(part)) yield* part.classList;
  if (part.localName === 'title') yield part.textContent ?? '';
  const ligature = part.childElementCount === 0 ? (part.textContent ?? '').trim() : '';
  if (/^[a-z]+(?:_[a-z]+)*$/.test(ligature) && ligature.length < 24 && isIconElement(part)) yield ligature;
}

function isIconElement(part: Element): boolean {
  return (
    part.localName === 'i' ||
    part.localName === 'svg' ||
    part.localName === 'img' ||
    part.localName === 'use' ||
    /icon$/.test(part.localName) ||
    (part.childElementCount === 0 &&
      /\bicon|icon\b|\bfa\b|glyph|material-symbols/.test(part.getAttribute('class') ?? ''))
  );
}

function fileName(source: string): string {
  return source.startsWith('data:') ? '' : (source.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
}

function byGlyph(parts: readonly Element[], eyes: Eyes): Icon | undefined {
  for (const part of parts) {
    if (part.childElementCount > 0) continue;
    const text = (part.textContent ?? '').trim();
    const own = text.length > 0 && text.length <= 3;
    const family = `${eyes.style(part).fontFamily} ${own ? '' : pseudoFont(part)}`;
    for (const candidate of own ? [text] : pseudoTexts(part)) {
      const drawing = drawingByCharacter(candidate, family);
      if (drawing) return { drawing, by: 'glyph' };
    }
  }
  return undefined;
}

/** Icon fonts put their glyph into `::before`. */
function pseudoTexts(part: Element): string[] {
  const view = part.ownerDocument.defaultView;
  if (!view || part.namespaceURI?.endsWith('svg')) return [];
  return ['::before', '::after']
    .map((pseudo) => view.getComputedStyle(part, pseudo).content)
    .filter((content) => /^["'].{1,3}["']$/u.test(content))
    .map((content) => content.slice(1, -1));
}

function pseudoFont(part: Element): string {
  return part.ownerDocument.defaultView?.getComputedStyle(part, '::before').fontFamily ?? '';
}

function byShape(parts: readonly Element[], eyes: Eyes): Icon | undefined {
  if (!eyes.layout) return undefined;
  const svg = parts.find((part) => part.localName === 'svg');
  const drawing = svg && drawingByShape(svg as SVGSVGElement);
  return drawing && { drawing, by: 'shape' };
}
