/** What icon libraries call the pictures that Waykey knows, and where they put them in their fonts. */
import type { IconKind } from './landmark.ts';

/** A picture as drawn: a gear, or the dots and bars that open "more" (both open a thing's menu); or surely another. */
export type Drawing = 'gear' | 'dots' | 'check' | 'cross' | 'other';

/** Which drawings may stand for a kind of icon, the usual one first. */
export const drawingsOf: Readonly<Record<IconKind, readonly Drawing[]>> = {
  cogwheel: ['gear', 'dots'],
  checkmark: ['check'],
  cross: ['cross'],
};

/** Words in class names, symbol ids, file names, ligatures and labels of icons. */
const words: readonly (readonly [Drawing, RegExp])[] = [
  [
    'gear',
    /^(?:cog|cogs|cogwheel|gear|gears|settings?|setting|preferences|configure|adjustments?|sliders|wrench|tune)$/,
  ],
  [
    'dots',
    /^(?:ellipsis|ellipses|kebab|meatballs?|dots|dotsvertical|dotshorizontal|overflow|more|options?|actions?|threedots|menudots)$/,
  ],
  ['check', /^(?:check|checkmark|tick|ok|done|accept|checked)$/],
  ['cross', /^(?:cross|close|times|xmark|x|remove|dismiss|clear)$/],
  [
    'other',
    /^(?:chevron|arrow|caret|angle|plus|add|minus|refresh|sync|reload|rotate|question|help|info|search|filter|sort|download|upload|copy|clipboard|trash|bin|delete|pencil|pen|edit|eye|bell|star|heart|user|home|link|share|lock|key|print|export|import|calendar|mail|envelope|flag|pin|play|stop|external)$/,
  ],
];

/** Words that belong to another picture although a known word stands beside them ("user-gear" is fine, "list-check" is not). */
const others = /^(?:list|square|circle|calendar|user|users|shield|file|add|plus|unread)$/;

/** Characters that are such a picture by themselves. */
const characters: readonly (readonly [Drawing, RegExp])[] = [
  ['gear', /^[⚙⛭🔧🛠]\uFE0F?$/u],
  ['dots', /^(?:[⋮⋯︙…⠇፧☰≡]|\.\.\.|•••|···)$/u],
  ['check', /^[✓✔☑✅]\uFE0F?$/u],
  ['cross', /^[×✕✖✗✘⨯❌]\uFE0F?$/u],
];

/** Code points in the private use area, by font family. */
const glyphs: readonly (readonly [RegExp, Readonly<Record<string, Drawing>>])[] = [
  [/glyphicons/i, { e019: 'gear', e136: 'gear', e234: 'dots', e235: 'dots', e013: 'check', e014: 'cross' }],
  [
    /awesome/i,
    {
      f013: 'gear',
      f085: 'gear',
      f0ad: 'gear',
      f1de: 'gear',
      f141: 'dots',
      f142: 'dots',
      f0c9: 'dots',
      f00c: 'check',
      f00d: 'cross',
    },
  ],
  [
    /material/i,
    {
      e8b8: 'gear',
      e869: 'gear',
      e429: 'gear',
      e5d3: 'dots',
      e5d4: 'dots',
      e5ca: 'check',
      e876: 'check',
      e5cd: 'cross',
    },
  ],
  [
    /bootstrap-icons/i,
    {
      f3e2: 'gear',
      f3e5: 'gear',
      f5d3: 'dots',
      f5d4: 'dots',
      f26b: 'check',
      f26e: 'check',
      f62a: 'cross',
      f659: 'cross',
    },
  ],
  [/primeicons/i, { e94a: 'gear', e976: 'dots', e942: 'dots', e909: 'check', e90b: 'cross' }],
  [/themify|ionicons|linearicons|feather|icomoon/i, {}],
];

/** The drawing that a name such as `icon-tabler-settings` or `more_vert` speaks of. */
export function drawingByName(name: string): Drawing | undefined {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  for (const [drawing, pattern] of words) {
    if (!parts.some((part) => pattern.test(part))) continue;
    return drawing === 'gear' || !parts.some((part) => others.test(part)) ? drawing : 'other';
  }
  return undefined;
}

/** The drawing that a character of a text or of an icon font is. */
export function drawingByCharacter(text: string, fontFamily: string): Drawing | undefined {
  for (const [drawing, pattern] of characters) if (pattern.test(text)) return drawing;
  const code = text.codePointAt(0)?.toString(16);
  if (!code) return undefined;
  for (const [family, known] of glyphs) if (family.test(fontFamily)) return known[code];
  return undefined;
}
