/** Line drawings on a 24 × 24 grid, in the colour of the text around them. */
const paths = {
  alert:
    'M12 8.5v5M12 17h.01M10.4 4.2 2.7 17.5A1.9 1.9 0 0 0 4.3 20.4h15.4a1.9 1.9 0 0 0 1.6-2.9L13.6 4.2a1.9 1.9 0 0 0-3.2 0Z',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15l1.5-2ZM10 21h4',
  check: 'm5 12.5 4.6 4.6L19.2 7.5',
  close: 'M6 6l12 12M18 6 6 18',
  collapse: 'm6 9.5 6 6 6-6',
  copy: 'M9 9h9.5A1.5 1.5 0 0 1 20 10.5V20H10.5A1.5 1.5 0 0 1 9 18.5zM15 9V5.5A1.5 1.5 0 0 0 13.5 4H5.5A1.5 1.5 0 0 0 4 5.5v8A1.5 1.5 0 0 0 5.5 15H9',
  external:
    'M14 4h6v6M20 4l-9 9M18 14.5v4A1.5 1.5 0 0 1 16.5 20h-11A1.5 1.5 0 0 1 4 18.5v-11A1.5 1.5 0 0 1 5.5 6h4',
  expand: 'm6 14.5 6-6 6 6',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  'eye-off':
    'M4 4l16 16M9.9 6A8.7 8.7 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a15.5 15.5 0 0 1-2.7 3.3M6 7.4A15.5 15.5 0 0 0 2.5 12S6 18.5 12 18.5a8.9 8.9 0 0 0 4.2-1.1M10 9.9a3 3 0 0 0 4.1 4.2',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  info: 'M12 11v5M12 8h.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  note: 'M14.5 5.5l4 4M5 19l.9-4.2L15.5 5.2a1.9 1.9 0 0 1 2.7 0l.6.6a1.9 1.9 0 0 1 0 2.7L9.2 18.1 5 19Z',
  route:
    'M6.5 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM17.5 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM6.5 8.5v6a3.5 3.5 0 0 0 3.5 3.5h5M9 6h5a3.5 3.5 0 0 1 3.5 3.5v6',
  settings:
    'M4 7.5h9M18 7.5h2M4 16.5h2M11 16.5h9M15.5 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8.5 19a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  trash: 'M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 12.5h9.4L17.5 7M10 11v5M14 11v5',
  undo: 'M9 14 4.5 9.5 9 5M4.5 9.5H14a5 5 0 0 1 0 10h-3',
  vault:
    'M5.5 4h13A1.5 1.5 0 0 1 20 5.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5v-12A1.5 1.5 0 0 1 5.5 4ZM7 19v1.5M17 19v1.5M13 14.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM7.5 9.5v4',
} as const;

export type IconName = keyof typeof paths;

/** A picture beside words; it says nothing by itself, so assistive technology passes it by. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="wk-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
