import { useEffect, useId, useRef } from 'preact/hooks';

/** One line of text with its label, and what helps to fill it in. */
export function TextField({
  label,
  hint,
  error,
  value,
  maxLength,
  type = 'text',
  disabled = false,
  autoFocus = false,
  onInput,
}: {
  readonly label: string;
  readonly hint?: string;
  /** Why the text cannot be taken; shown instead of the hint. */
  readonly error?: string | undefined;
  readonly value: string;
  readonly maxLength?: number;
  /** A `password` is not shown while it is typed, and no browser writes it to its session files. */
  readonly type?: 'text' | 'password';
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly onInput: (value: string) => void;
}) {
  const id = useId();
  const words = error ?? hint;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  return (
    <div class="wk-field">
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        {...({ type } as { type: 'text' })}
        dir="auto"
        autocomplete="off"
        disabled={disabled}
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
