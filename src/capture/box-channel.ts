/**
 * How what a native box (`prompt`, `alert`, `confirm`) says gets from the page's own world to the watcher's: by an event
 * whose random name both agree on before any script of the page has run. A page that found the name out could only
 * pretend to have shown a text, which it can do on the page anyway.
 */

/** `shown`: a box is about to open with this text. `answered`: the person typed this into one. */
export type BoxMessage = 'shown' | 'answered';

const ready = 'waykey:ready';
/** Sent by a watcher as it starts. */
export const hello = 'waykey:hello';
const joined = 'joined';

/** In the page's own world: answers a function that reports, without ever throwing or asking the page for anything. */
export function joinBoxChannel(doc: Document): (message: BoxMessage, text: string) => void {
  // Kept from now on: a page may put its own in their place later.
  const { apply } = Reflect;
  const { dispatchEvent } = doc;
  const KeptEvent = CustomEvent;
  let name: string | undefined;
  const send = (type: string, detail?: string) =>
    apply(dispatchEvent, doc, [new KeptEvent(type, detail === undefined ? undefined : { detail })]);

  doc.addEventListener(
    hello,
    (event) => {
      name = (event as CustomEvent<string>).detail;
      send(name, joined);
    },
    { once: true },
  );
  send(ready);
  return (message, text) => {
    if (name !== undefined) send(name, `${message}:${text}`);
  };
}

/** In the watcher's world: calls `receive` with what is reported, synchronously, until `signal` aborts. */
export function offerBoxChannel(
  doc: Document,
  receive: (message: BoxMessage, text: string) => void,
  signal: AbortSignal,
): void {
  const name = crypto.randomUUID();
  let agreed = false;
  const greet = () => agreed || doc.dispatchEvent(new CustomEvent(hello, { detail: name }));
  const hear = (event: Event) => {
    const { detail } = event as CustomEvent<unknown>;
    if (detail === joined) agreed = true;
    if (typeof detail !== 'string') return;
    const [message] = detail.split(':', 1);
    if (message === 'shown' || message === 'answered') receive(message, detail.slice(message.length + 1));
  };
  doc.addEventListener(name, hear, { signal });
  // Whichever of the two scripts runs first: the other one finds it.
  doc.addEventListener(ready, greet, { signal });
  greet();
}
