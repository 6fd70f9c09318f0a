/** Pictures as icon sets really put them into a page. */
import type { Dice } from '../dice.ts';
import { el, type ForgeNode } from '../node.ts';

/** What a picture is of. */
export type Picture = 'gear' | 'dots' | 'trash' | 'refresh' | 'help' | 'plus' | 'copy' | 'bell' | 'close';

type Icon = ForgeNode;
type IconSet = Readonly<Record<Picture, () => Icon>>;

const size = 'display: inline-block; width: 16px; height: 16px';
const font = (classes: string, tag = 'i'): Icon =>
  el(tag, { class: classes, style: size, 'aria-hidden': 'true' });
const ligature = (name: string, classes = 'material-icons'): Icon =>
  el('span', { class: classes, style: `${size}; overflow: hidden; font-size: 8px` }, name);
const svg = (
  attrs: Record<string, string>,
  ...shapes: readonly (readonly [string, Record<string, string>])[]
): Icon =>
  el(
    'svg',
    { width: '18', height: '18', viewBox: '0 0 24 24', ...attrs },
    ...shapes.map(([tag, shape]) => el(tag, shape)),
  );
const path = (d: string) => ['path', { d }] as const;
const dot = (cx: number, cy: number) => ['circle', { cx: `${cx}`, cy: `${cy}`, r: '1.8' }] as const;

const pictures: readonly Picture[] = [
  'gear',
  'dots',
  'trash',
  'refresh',
  'help',
  'plus',
  'copy',
  'bell',
  'close',
];
const setOf = (make: (picture: Picture) => Icon): IconSet =>
  Object.fromEntries(pictures.map((picture) => [picture, () => make(picture)])) as unknown as IconSet;
const named = (
  names: Readonly<Record<Picture, string>>,
  make: (name: string, picture: Picture) => Icon,
): IconSet => setOf((picture) => make(names[picture], picture));

/** Google's settings, more_vert, delete, refresh, help, add, content_copy, notifications and close, as paths. */
const materialPaths: Readonly<Record<Picture, string>> = {
  gear: 'M19.14 12.94c.04-.3.06-.61.06-.94 0-.32-.02-.64-.07-.94l2.03-1.58c.18-.14.23-.41.12-.61l-1.92-3.32c-.12-.22-.37-.29-.59-.22l-2.39.96c-.5-.38-1.03-.7-1.62-.94L14.4 2.81c-.04-.24-.24-.41-.48-.41h-3.84c-.24 0-.43.17-.47.41L9.25 5.35C8.66 5.59 8.12 5.92 7.63 6.29L5.24 5.33c-.22-.08-.47 0-.59.22L2.74 8.87c-.12.21-.08.47.12.61l2.03 1.58c-.05.3-.09.63-.09.94s.02.64.07.94l-2.03 1.58c-.18.14-.23.41-.12.61l1.92 3.32c.12.22.37.29.59.22l2.39-.96c.5.38 1.03.7 1.62.94l.36 2.54c.05.24.24.41.48.41h3.84c.24 0 .44-.17.47-.41l.36-2.54c.59-.24 1.13-.56 1.62-.94l2.39.96c.22.08.47 0 .59-.22l1.92-3.32c.12-.22.07-.47-.12-.61l-2.01-1.58zM12 15.6c-1.98 0-3.6-1.62-3.6-3.6s1.62-3.6 3.6-3.6 3.6 1.62 3.6 3.6-1.62 3.6-3.6 3.6z',
  dots: 'M12 8c1.1 0 2-.9 2-2s-.9-2-2-2-2 .9-2 2 .9 2 2 2zm0 2c-1.1 0-2 .9-2 2s.9 2 2 2 2-.9 2-2-.9-2-2-2zm0 6c-1.1 0-2 .9-2 2s.9 2 2 2 2-.9 2-2-.9-2-2-2z',
  trash: 'M6 19c0 1.1.9 2 2 2h8c1.1 0 2-.9 2-2V7H6v12zM19 4h-3.5l-1-1h-5l-1 1H5v2h14V4z',
  refresh:
    'M17.65 6.35C16.2 4.9 14.21 4 12 4c-4.42 0-7.99 3.58-7.99 8s3.57 8 7.99 8c3.73 0 6.84-2.55 7.73-6h-2.08c-.82 2.33-3.04 4-5.65 4-3.31 0-6-2.69-6-6s2.69-6 6-6c1.66 0 3.14.69 4.22 1.78L13 11h7V4l-2.35 2.35z',
  help: 'M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2zm1 17h-2v-2h2v2zm2.07-7.75l-.9.92C13.45 12.9 13 13.5 13 15h-2v-.5c0-1.1.45-2.1 1.17-2.83l1.24-1.26c.37-.36.59-.86.59-1.41 0-1.1-.9-2-2-2s-2 .9-2 2H8c0-2.21 1.79-4 4-4s4 1.79 4 4c0 .88-.36 1.68-.93 2.25z',
  plus: 'M19 13h-6v6h-2v-6H5v-2h6V5h2v6h6v2z',
  copy: 'M16 1H4c-1.1 0-2 .9-2 2v14h2V3h12V1zm3 4H8c-1.1 0-2 .9-2 2v14c0 1.1.9 2 2 2h11c1.1 0 2-.9 2-2V7c0-1.1-.9-2-2-2zm0 16H8V7h11v14z',
  bell: 'M12 22c1.1 0 2-.9 2-2h-4c0 1.1.89 2 2 2zm6-6v-5c0-3.07-1.64-5.64-4.5-6.32V4c0-.83-.67-1.5-1.5-1.5s-1.5.67-1.5 1.5v.68C7.63 5.36 6 7.92 6 11v5l-2 2v1h16v-1l-2-2z',
  close:
    'M19 6.41L17.59 5 12 10.59 6.41 5 5 6.41 10.59 12 5 17.59 6.41 19 12 13.41 17.59 19 19 17.59 13.41 12z',
};
/** Outlined sets draw with strokes. */
const outlined: Readonly<Record<Picture, readonly (readonly [string, Record<string, string>])[]>> = {
  gear: [
    path(
      'M10.325 4.317c.426 -1.756 2.924 -1.756 3.35 0a1.724 1.724 0 0 0 2.573 1.066c1.543 -.94 3.31 .826 2.37 2.37a1.724 1.724 0 0 0 1.065 2.572c1.756 .426 1.756 2.924 0 3.35a1.724 1.724 0 0 0 -1.066 2.573c.94 1.543 -.826 3.31 -2.37 2.37a1.724 1.724 0 0 0 -2.572 1.065c-.426 1.756 -2.924 1.756 -3.35 0a1.724 1.724 0 0 0 -2.573 -1.066c-1.543 .94 -3.31 -.826 -2.37 -2.37a1.724 1.724 0 0 0 -1.065 -2.572c-1.756 -.426 -1.756 -2.924 0 -3.35a1.724 1.724 0 0 0 1.066 -2.573c-.94 -1.543 .826 -3.31 2.37 -2.37c1 .608 2.296 .07 2.572 -1.065',
    ),
    path('M9 12a3 3 0 1 0 6 0a3 3 0 0 0 -6 0'),
  ],
  dots: [dot(5, 12), dot(12, 12), dot(19, 12)],
  trash: [path('M4 7h16M10 11v6M14 11v6M5 7l1 12a2 2 0 0 0 2 2h8a2 2 0 0 0 2 -2l1 -12M9 7v-3h6v3')],
  refresh: [path('M20 11a8.1 8.1 0 0 0 -15.5 -2m-.5 -4v4h4'), path('M4 13a8.1 8.1 0 0 0 15.5 2m.5 4v-4h-4')],
  help: [
    path('M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0'),
    path('M12 17v.01'),
    path('M12 13.5a1.5 1.5 0 0 1 1 -1.5a2.6 2.6 0 1 0 -3 -4'),
  ],
  plus: [path('M12 5l0 14'), path('M5 12l14 0')],
  copy: [path('M8 8h12v12h-12z'), path('M16 8v-4h-12v12h4')],
  bell: [
    path('M10 5a2 2 0 1 1 4 0a7 7 0 0 1 4 6v3a4 4 0 0 0 2 3h-16a4 4 0 0 0 2 -3v-3a7 7 0 0 1 4 -6'),
    path('M9 17v1a3 3 0 0 0 6 0v-1'),
  ],
  close: [path('M18 6L6 18'), path('M6 6l12 12')],
};
const stroked = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2' };

const faNames = {
  gear: 'cog',
  dots: 'ellipsis-v',
  trash: 'trash',
  refresh: 'refresh',
  help: 'question-circle',
  plus: 'plus',
  copy: 'copy',
  bell: 'bell',
  close: 'times',
} as const;
const faNewNames = {
  gear: 'gear',
  dots: 'ellipsis-vertical',
  trash: 'trash-can',
  refresh: 'rotate',
  help: 'circle-question',
  plus: 'plus',
  copy: 'copy',
  bell: 'bell',
  close: 'xmark',
} as const;
const mdNames = {
  gear: 'settings',
  dots: 'more_vert',
  trash: 'delete',
  refresh: 'refresh',
  help: 'help_outline',
  plus: 'add',
  copy: 'content_copy',
  bell: 'notifications',
  close: 'close',
} as const;
const muiNames = {
  gear: 'SettingsIcon',
  dots: 'MoreVertIcon',
  trash: 'DeleteIcon',
  refresh: 'RefreshIcon',
  help: 'HelpOutlineIcon',
  plus: 'AddIcon',
  copy: 'ContentCopyIcon',
  bell: 'NotificationsIcon',
  close: 'CloseIcon',
} as const;
const bsNames = {
  gear: 'gear',
  dots: 'three-dots-vertical',
  trash: 'trash',
  refresh: 'arrow-clockwise',
  help: 'question-circle',
  plus: 'plus',
  copy: 'clipboard',
  bell: 'bell',
  close: 'x',
} as const;
const lucideNames = {
  gear: 'settings',
  dots: 'ellipsis',
  trash: 'trash-2',
  refresh: 'refresh-cw',
  help: 'circle-help',
  plus: 'plus',
  copy: 'copy',
  bell: 'bell',
  close: 'x',
} as const;
const antNames = {
  gear: 'setting',
  dots: 'more',
  trash: 'delete',
  refresh: 'reload',
  help: 'question-circle',
  plus: 'plus',
  copy: 'copy',
  bell: 'bell',
  close: 'close',
} as const;
const gitlabNames = {
  gear: 'settings',
  dots: 'ellipsis_v',
  trash: 'remove',
  refresh: 'retry',
  help: 'question-o',
  plus: 'plus',
  copy: 'copy-to-clipboard',
  bell: 'notifications',
  close: 'close',
} as const;
const characters = {
  gear: '⚙',
  dots: '⋮',
  trash: '🗑',
  refresh: '↻',
  help: '?',
  plus: '+',
  copy: '⧉',
  bell: '🔔',
  close: '×',
} as const;

const sets: Readonly<Record<string, IconSet>> = {
  'font-awesome-4': named(faNames, (name) => font(`fa fa-${name}`)),
  'font-awesome-6': named(faNewNames, (name) => font(`fa-solid fa-${name}`)),
  glyphicons: named(
    {
      ...bsNames,
      gear: 'cog',
      dots: 'option-vertical',
      refresh: 'refresh',
      help: 'question-sign',
      copy: 'copy',
      close: 'remove',
    },
    (name) => font(`glyphicon glyphicon-${name}`, 'span'),
  ),
  'bootstrap-icons': named(bsNames, (name) => font(`bi bi-${name}`)),
  'bootstrap-svg': named(bsNames, (name, picture) =>
    svg({ class: `bi bi-${name}`, fill: 'currentColor' }, path(materialPaths[picture])),
  ),
  mdi: named(
    {
      ...bsNames,
      gear: 'cog-outline',
      dots: 'dots-vertical',
      help: 'help-circle',
      close: 'close',
      copy: 'content-copy',
      refresh: 'refresh',
      trash: 'delete',
    },
    (name) => font(`mdi-${name} mdi v-icon notranslate v-icon--size-default`),
  ),
  primeicons: named(
    {
      ...bsNames,
      gear: 'cog',
      dots: 'ellipsis-v',
      refresh: 'refresh',
      help: 'question',
      copy: 'copy',
      close: 'times',
    },
    (name) => font(`pi pi-${name} p-button-icon`, 'span'),
  ),
  'material-ligature': named(mdNames, (name) => ligature(name)),
  'material-symbols': named(mdNames, (name) => ligature(name, 'material-symbols-outlined')),
  'mat-icon': named(mdNames, (name) =>
    el(
      'mat-icon',
      {
        class: 'mat-icon notranslate material-icons mat-ligature-font',
        role: 'img',
        style: `${size}; overflow: hidden; font-size: 8px`,
      },
      name,
    ),
  ),
  mui: named(muiNames, (name, picture) =>
    svg(
      {
        class: 'MuiSvgIcon-root MuiSvgIcon-fontSizeMedium css-vubbuv',
        focusable: 'false',
        'aria-hidden': 'true',
        'data-testid': name,
      },
      path(materialPaths[picture]),
    ),
  ),
  ant: named(antNames, (name, picture) =>
    el(
      'span',
      { role: 'img', 'aria-label': name, class: `anticon anticon-${name}` },
      svg({ 'data-icon': name, fill: 'currentColor', 'aria-hidden': 'true' }, path(materialPaths[picture])),
    ),
  ),
  lucide: named(lucideNames, (name, picture) =>
    svg({ ...stroked, class: `lucide lucide-${name}` }, ...outlined[picture]),
  ),
  tabler: named(lucideNames, (name, picture) =>
    svg({ ...stroked, class: `tabler-icon tabler-icon-${name}` }, ...outlined[picture]),
  ),
  sprite: named(gitlabNames, (name) =>
    el(
      'svg',
      { width: '16', height: '16', class: 'gl-icon s16' },
      el('use', { href: `/assets/icons.svg#${name}` }),
    ),
  ),
  'grafana-like': named(lucideNames, (name) =>
    el(
      'div',
      { class: 'css-1d3xu67-Icon', style: size },
      el('img', { src: `/icons/${name}.svg`, width: '16', height: '16', alt: '' }),
    ),
  ),
  characters: named(characters, (character) => el('span', { 'aria-hidden': 'true' }, character)),
  /** Compiled to nothing but a path: Chakra, Mantine and many home-made sets. */
  'bare-outlined': setOf((picture) => svg(stroked, ...outlined[picture])),
  'bare-filled': setOf((picture) =>
    svg({ class: 'css-1cw4hi4', fill: 'currentColor' }, path(materialPaths[picture])),
  ),
};

/** How this page draws: one set, and a gear or dots for what opens a menu. */
export interface IconStyle {
  readonly set: IconSet;
  readonly menu: Picture;
}

export function iconStyle(dice: Dice): IconStyle {
  const set = sets[dice.pick(Object.keys(sets))];
  if (!set) throw new Error('There is no such icon set.');
  return { set, menu: dice.oneIn(3) ? 'dots' : 'gear' };
}
