import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

/** A field whose words narrow what stands below it, letter by letter. */
export function SearchField({
  label,
  value,
  shortcut,
  inputRef,
  onInput,
}: {
  readonly label: string;
  readonly value: string;
  /** The key that leads here. */
  readonly shortcut?: string | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onInput: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="wk-field">
      <label for={id}>{label}</label>
      <input
        ref={inputRef}
        id={id}
        type="search"
        dir="auto"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={value}
        aria-keyshortcuts={shortcut}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
