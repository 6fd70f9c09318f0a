import { normalise } from '../locate/normalise.ts';
import * as words from './words.ts';

const own: readonly string[] = [
  ...words.organizationDetails,
  ...words.myOrganizations,
  ...words.api,
  ...words.users,
];

/** The page's title above `element`: the organization's name on its tabs, unless it is one of the site's own words. */
export function organizationNameAbove(element: Element): string | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const level of ['h1', 'h2'] as const) {
    const titles = [...root.querySelectorAll(level)].filter(
      (title) =>
        title.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
        !title.closest('header,nav,[role=dialog],dialog') &&
        title.checkVisibility(),
    );
    const text = titles.at(-1)?.textContent?.trim().replace(/\s+/g, ' ');
    if (text) return text.length > 120 || own.includes(normalise(text)) ? undefined : text;
  }
  return undefined;
}
