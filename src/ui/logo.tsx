/** Waykey's mark: a key whose bow is the pin of a map. The same drawing as public/icons/waykey.svg. */
export function Logo({ size = 32 }: { readonly size?: number }) {
  return (
    <svg
      class="wk-logo"
      width={size}
      height={size}
      viewBox="0 0 128 128"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="128" height="128" rx="30" />
      <path d="M64 10a31 31 0 0 0-31 31c0 13 9 22 16 31 4 5 7 9 7 14v24a8 8 0 0 0 16 0v-2h13a5 5 0 0 0 5-5v-5a5 5 0 0 0-5-5H72v-7c0-5 3-9 7-14 7-9 16-18 16-31A31 31 0 0 0 64 10Zm0 19a12 12 0 1 1 0 24 12 12 0 0 1 0-24Z" />
    </svg>
  );
}
