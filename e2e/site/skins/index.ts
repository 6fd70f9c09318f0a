import { angularjs } from './angularjs/skin.ts';
import { bootstrap5 } from './bootstrap5/skin.ts';
import { elementPlus } from './element-plus/skin.ts';
import { mantine } from './mantine/skin.ts';
import { native } from './native/skin.ts';
import { prompt } from './prompt/skin.ts';
import { shoelace } from './shoelace/skin.ts';
import type { Skin } from './skin.ts';

/** Every front end the site has, each made with another UI library. */
export const skins = {
  angularjs,
  mantine,
  native,
  prompt,
  bootstrap5,
  'element-plus': elementPlus,
  shoelace,
} satisfies Record<string, () => Promise<Skin>>;

/** The name of a front end. */
export type SkinName = keyof typeof skins;

/** All names, for running something on each. */
export const skinNames = Object.keys(skins) as SkinName[];
