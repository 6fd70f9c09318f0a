import type { Credential } from '../../domain/credential.ts';
import { courseOf, placeOn, type Scale } from './timeline-course.ts';

/** A life as a bar, on the scale of all. What it shows stands in words beside it. */
export function TimelineBar({
  credential,
  scale,
  now,
}: {
  readonly credential: Credential;
  readonly scale: Scale;
  readonly now: number;
}) {
  return (
    <span class="timeline-bar" aria-hidden="true">
      {courseOf(credential, now).map(({ state, from, to, ahead }) => {
        const begins = placeOn(scale, from);
        return (
          <i
            key={`${from} ${ahead}`}
            data-state={state}
            data-ahead={ahead ? '' : undefined}
            style={{ insetInlineStart: `${begins}%`, inlineSize: `${placeOn(scale, to) - begins}%` }}
          />
        );
      })}
      <i data-today="" style={{ insetInlineStart: `${placeOn(scale, now)}%` }} />
    </span>
  );
}
