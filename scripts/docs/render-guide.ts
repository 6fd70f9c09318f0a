/** A guide as a page to read, from the same data that the card shows. */
import '../../src/platform/testing/english.ts';
import type { Guide, Step } from '../../src/guide/guide.ts';
import { wayToApiTab, wayToOrganizations, wayToUsersTab } from '../../src/insidemaps/guides/way-there.ts';
import { type MessageKey, t } from '../../src/platform/i18n.ts';

// That each is a key is held by the guides' own test.
const say = (key: string): string => t(key as MessageKey);
const shared = new Set([...wayToApiTab, ...wayToUsersTab, ...wayToOrganizations].map(({ id }) => id));

/** The name of a step's picture, without folder; what all guides share has one picture. */
export function pictureOf(guide: Guide, step: Step): string {
  return shared.has(step.id) ? `${step.id}.png` : `${guide.id}-${step.id}.png`;
}

/** The page in Markdown. `hasPicture` tells which pictures there are. */
export function renderGuide(guide: Guide, hasPicture: (name: string) => boolean): string {
  const steps = guide.steps.map((step, index) => renderStep(guide, step, index + 1, hasPicture));
  const lines = [
    `# ${say(guide.title)}`,
    `${guide.steps.length} steps. The card shows them on the page itself; this is the same to read.`,
    ...steps,
    `**${say(guide.end)}.**`,
  ];
  return `${lines.join('\n\n')}\n`;
}

function renderStep(guide: Guide, step: Step, number: number, hasPicture: (name: string) => boolean): string {
  const name = pictureOf(guide, step);
  const title = say(step.title);
  const troubles = (step.troubles ?? []).map(({ text }) => `- ${say(text)}`);
  const lines = [
    `## ${number}. ${title}`,
    say(step.text),
    ...(step.warning ? [`> **Before you do it:** ${say(step.warning)}`] : []),
    ...(hasPicture(name) ? [`![${title}](images/${name})`] : []),
    ...(troubles.length > 0 ? ['If something is in the way:', troubles.join('\n')] : []),
  ];
  return lines.join('\n\n');
}
