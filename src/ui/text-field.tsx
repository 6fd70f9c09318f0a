import { useId } from 'preact/hooks';

/** One line of text with its label, and what helps to fill it in. */
export function TextField({
  label,
  hint,
  error,
  value,
  maxLength,
  onInput,
}: {
  readonly label: string;
  readonly hint?: string;
  /** Why the text cannot be taken; shown instead of the hint. */
  readonly error?: string | undefined;
  readonly value: string;
  readonly maxLength?: number;
  readonly onInput: (value: string) => void;
}) {
  const id = useId();
  const words = error ?? hint;
  return (
    <div class="wk-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autocomplete="off"
        value={value}
        maxLength={maxLength}
        aria-invalid={error !== undefined}
        aria-describedby={words && `${id}-words`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {words && (
        <p id={`${id}-words`} class={error ? 'wk-field-error' : undefined}>
          {words}
        </p>
      )}
    </div>
  );
}
