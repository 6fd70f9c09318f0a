import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

/** A modal dialog of an extension page. It is open as long as it is rendered; Escape and a click beside it call `onClose`. */
export function Dialog({
  title,
  children,
  actions,
  onClose,
  onSubmit,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly actions: ComponentChildren;
  readonly onClose: () => void;
  /** Enter in a field, or a button of type `submit` among the actions. */
  readonly onSubmit: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Before anything else is done: a key pressed meanwhile would still reach what lies behind.
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      // Its closing is no news to who took it away.
      dialog.current = null;
      element?.close();
      // The element is about to be removed, and with it the browser's own memory of where the focus was.
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way out is Escape, which the element offers by itself
    <dialog
      ref={dialog}
      class="wk-dialog"
      aria-labelledby={titleId}
      onCancel={onClose}
      // A browser may close it without asking, as Chromium does at the second Escape.
      onClose={() => dialog.current && onClose()}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <form
        class="wk-dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <h2 id={titleId}>{title}</h2>
        {children}
        <div class="wk-dialog-actions">{actions}</div>
      </form>
    </dialog>
  );
}
