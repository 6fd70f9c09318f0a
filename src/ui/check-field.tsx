/** A choice that is on or off and takes effect at once. */
export function CheckField({
  label,
  checked,
  mixed = false,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  /** It is on for some of what it stands for. */
  readonly mixed?: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label class="wk-check">
      <input
        type="checkbox"
        checked={checked}
        indeterminate={mixed}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
