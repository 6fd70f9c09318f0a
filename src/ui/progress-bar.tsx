/** How far something is, with words for what it is. `share` from 0 to 1; undefined while that is not known yet. */
export function ProgressBar({
  label,
  share,
}: {
  readonly label: string;
  readonly share?: number | undefined;
}) {
  return (
    <div class="wk-progress" role="status">
      <span>{label}</span>
      <progress aria-label={label} {...(share === undefined ? {} : { value: share })} />
    </div>
  );
}
