import { useId } from 'preact/hooks';

/** Asks for one file. */
export function FileField({
  label,
  accept,
  onChoose,
}: {
  readonly label: string;
  /** File name endings, for example `.age`. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}) {
  const id = useId();
  return (
    <div class="wk-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onChoose(file);
        }}
      />
    </div>
  );
}
