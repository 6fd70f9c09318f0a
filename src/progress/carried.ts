/** Steps that a page does not let Waykey show in it: the badge says so, and the popup has their words. */
import type { StepId } from '../domain/run.ts';
import type { Step } from '../guide/guide.ts';
import { guideById } from '../insidemaps/guides/guides.ts';
import { setTabBadge } from '../platform/attention.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { carriedItem, runItem } from './items.ts';

/** A step with its place in its guide, from 1. */
export interface CarriedStep {
  readonly step: Step;
  readonly number: number;
  readonly total: number;
}

/** Carries `step` for a tab, or nothing any more. */
export async function carryStep(tab: number, step: StepId | undefined): Promise<void> {
  const isCarried = (await carriedItem.get()).some((each) => each.tab === tab);
  if (step === undefined && !isCarried) return;
  await carriedItem.update((all) => {
    const others = all.filter((each) => each.tab !== tab);
    return step === undefined ? others : [...others, { tab, step }];
  });
  const carried = await carriedStep(tab);
  await setTabBadge(
    tab,
    carried && {
      text: `${carried.number}/${carried.total}`,
      // That each title is a key is held by the guides' own test.
      title: t('badge_carried_title', carried.number, carried.total, t(carried.step.title as MessageKey)),
    },
  );
}

/** What is carried for a tab now; a page may name a step that the guide in progress does not have. */
export async function carriedStep(tab: number): Promise<CarriedStep | undefined> {
  const [all, run] = await Promise.all([carriedItem.get(), runItem.get()]);
  const wanted = all.find((each) => each.tab === tab);
  const steps = (run && guideById(run.guide)?.steps) ?? [];
  const index = steps.findIndex(({ id }) => id === wanted?.step);
  const step = steps[index];
  return step && { step, number: index + 1, total: steps.length };
}
