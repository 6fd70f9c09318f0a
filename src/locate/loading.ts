/** What tells a person, in any language, that a page is still loading: its own marks for it, and parts that move without end. */

const marks = '[aria-busy="true"], [role="progressbar"]';

/** Whether something on the page says so now. Parts inside shadow roots are not looked at. */
export function showsLoading(doc: Document): boolean {
  const marked = [...doc.querySelectorAll(marks)].some((element) => element.checkVisibility());
  return marked || doc.getAnimations().some((animation) => isEndless(animation, doc));
}

/** Spinners and skeletons. What moves inside a shadow root is left out, and with it what Waykey draws itself. */
function isEndless({ effect, playState }: Animation, doc: Document): boolean {
  const target = effect instanceof KeyframeEffect ? effect.target : null;
  return (
    playState === 'running' &&
    effect?.getTiming().iterations === Number.POSITIVE_INFINITY &&
    target?.getRootNode() === doc &&
    target.checkVisibility()
  );
}
