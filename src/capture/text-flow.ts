/** Which texts of a page are read as one word: values are split over many nodes, and stand close beside other words. */

/** Nodes of the types text and element. */
const textOrElement = 5;

/** What is drawn nowhere, or is no part of what the page says. */
const neverShown = 'script,style,noscript,template,textarea,title';
/** Something of its own, however close it stands. */
const apart = 'a,button,br,hr,img,svg,input,select,label,[role=button]';

/** The texts of a document or shadow root, in order. */
export function textNodes(root: Node): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.matches(neverShown)) continue;
    nodes.push(node as Text);
  }
  return nodes;
}

/** Whether nothing but inline elements begins or ends between two texts. Reads styles. */
export function flows(from: Text, to: Text): boolean {
  let up = from.parentElement;
  for (; up && !up.contains(to); up = up.parentElement) if (!isInline(up)) return false;
  const walker = document.createTreeWalker(from.getRootNode(), textOrElement);
  walker.currentNode = from;
  for (let node = walker.nextNode(); node && node !== to; node = walker.nextNode()) {
    if (node.nodeType === 1 && !isInline(node as Element)) return false;
  }
  return true;
}

function isInline(element: Element): boolean {
  return !element.matches(apart) && /^(inline|contents)$/.test(getComputedStyle(element).display);
}

/** Soft hyphens, zero-width characters and direction marks: a person neither sees nor copies them. */
export function withoutUnseen(text: string): string {
  return text.replace(/[\xAD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '');
}
