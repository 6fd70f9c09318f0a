/** How admin interfaces call their things, in eight languages; written from public ones, and from nothing of the extension's. */
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { nl } from './words/nl.ts';
import { pt } from './words/pt.ts';
import { sr } from './words/sr.ts';
import type { Wordings } from './words/wording.ts';

/** By language. */
export const wordingsByLanguage: Readonly<Record<string, Wordings>> = { en, de, es, fr, pt, it, nl, sr };
