import { t } from '../platform/i18n.ts';

/** What the icon in the toolbar shows, and what it says when read out or hovered. */
export interface Badge {
  readonly text: string;
  readonly title: string;
  readonly color: string;
}

const quiet = '#4f35d6';
const waits = '#8a4b00';
const blind = '#b01a2e';

/** The badge for what is known: not seeing the site comes first, because then nothing can be saved there. A value at risk is next. */
export function badgeFor(facts: {
  readonly siteAccess: boolean;
  readonly waiting: number;
  readonly ending: number;
  readonly notSaved: boolean;
}): Badge {
  if (!facts.siteAccess) return { text: '!', title: t('badge_noAccess_title'), color: blind };
  if (facts.notSaved) return { text: '!', title: t('badge_notSaved_title'), color: blind };
  if (facts.waiting > 0) {
    return { text: String(facts.waiting), title: t('badge_waiting_title', facts.waiting), color: waits };
  }
  if (facts.ending > 0) {
    return { text: String(facts.ending), title: t('badge_ending_title', facts.ending), color: waits };
  }
  return { text: '', title: t('extension_name'), color: quiet };
}
