import { contains, lineage } from '../../locate/composed.ts';
import { controlOf } from '../../locate/control.ts';
import { fieldSelector } from '../../locate/field-input.ts';
import { openEyes } from '../../locate/visible.ts';

/** What a person means who points at `element`: the field or the control it belongs to, else the thing itself. */
export function pickable(element: Element): Element {
  for (const part of lineage(element, 4)) {
    if (part.matches(fieldSelector)) return part;
    const control = part.localName === 'label' && (part as HTMLLabelElement).control;
    if (control) return control;
  }
  const control = controlOf(element, openEyes(true))?.element;
  // A control that fills the window is the page, not a thing on it.
  return control && !isBackdrop(control) && contains(control, element) ? control : element;
}

function isBackdrop(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > window.innerWidth * 0.85 && height > window.innerHeight * 0.85;
}
