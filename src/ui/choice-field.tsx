import { useId } from 'preact/hooks';

/** One of a few choices, all in sight; it takes effect at once. */
export function ChoiceField<Value extends string>({
  label,
  choices,
  value,
  disabled = false,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  readonly value: Value;
  readonly disabled?: boolean;
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset class="wk-choices" disabled={disabled}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="wk-check">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            <span>{choice.label}</span>
            {choice.hint && <small>{choice.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
