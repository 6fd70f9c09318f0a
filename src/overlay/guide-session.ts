/** One guide on one page: looks at the page, derives the step, and keeps what card and spotlight show. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PageState } from '../domain/messages.ts';
import type { RowRef } from '../domain/row.ts';
import { choiceFor, holds, onlyRow } from '../guide/condition.ts';
import { type Derived, deriveStep, landmarksOf } from '../guide/derive-step.ts';
import type { Guide } from '../guide/guide.ts';
import { lastingEffects } from '../guide/lasting.ts';
import { firstShowAt, type Moment, type Settled, settle } from '../guide/settle.ts';
import { showableIn } from '../guide/showable.ts';
import type { Landmark, LandmarkParams, Sight, Sighting } from '../locate/landmark.ts';
import { showsLoading } from '../locate/loading.ts';
import { locate } from '../locate/locate.ts';
import { openMemory } from '../locate/memory.ts';
import { type CardView, cardView } from './card-view.ts';
import { chooseOnPage } from './choose-on-page.ts';
import { contextOf } from './context-of.ts';
import { fieldChanges } from './field-changes.ts';
import { followPage } from './follow-page.ts';
import { followUses } from './follow-uses.ts';
import type { Box } from './geometry.ts';
import type { PageSide } from './page-side.ts';
import { pickForGuide } from './pick/pick-for-guide.ts';
import type { Picking } from './pick/picking.ts';
import { checkReadiness, type Obstacle } from './readiness.ts';
import { refinedBy } from './refined.ts';
import { trackBox } from './track-box.ts';

/** Nothing to ring for this long, in milliseconds, and the card says so: before, the page may still be loading. */
const patienceBeforeLost = 1_000;
/** The same, or loading for this long, and the card says what to do about a page that does not finish. */
const patienceBeforeStuck = 5_000;

/** A page is being filled for this long after its load began, and a run has just begun, in milliseconds. */
const youngFor = 3_000;

const never = Number.POSITIVE_INFINITY;

/** While something is in the way of saving, it is looked at again this soon, in milliseconds. */
const recheck = 1_000;

type Run = NonNullable<PageState['run']>;

export interface GuideSession {
  /** When the run started; no two have the same. */
  readonly startedAt: number;
  /** Undefined until the page was looked at for the first time. */
  readonly view: ReadonlySignal<CardView | undefined>;
  /** The visible part of the element to use. */
  readonly box: ReadonlySignal<Box | undefined>;
  /** The element to use. */
  readonly target: ReadonlySignal<Element | undefined>;
  /** The dialog, section or row it stands in, as far as the guide knows. */
  readonly context: ReadonlySignal<Element | undefined>;
  /** Changes when another thing is to be used, not when the page draws the same thing again. */
  readonly aim: ReadonlySignal<string>;
  /** The person shows where something is. */
  readonly picking: Picking;
  /** What there is to choose from on the page, while nothing is chosen. */
  choices(): readonly Element[];
  /** Of the several things the card lists, the one at `index` is meant. */
  choose(index: number): void;
  /** Takes what the background knows of the run. */
  update(run: Run): void;
  /** Looks at the neighbour `by` steps on; the next step brings the current one back. */
  peek(by: 1 | -1): void;
}

/** Starts following the page with `guide` until `until` aborts. */
export function startSession(guide: Guide, first: Run, side: PageSide, until: AbortSignal): GuideSession {
  const landmarks = refinedBy(landmarksOf(guide));
  const run = signal(first);
  const sight = signal<Sight>(new Map());
  const settled = signal<Settled | undefined>(undefined);
  const peeked = signal<number | undefined>(undefined);
  const box = signal<Box | undefined>(undefined);
  const target = signal<Element | undefined>(undefined);
  const lost = signal(false);
  const stuck = signal(false);
  const hidden = signal(false);
  const obstacle = signal<Obstacle | undefined>(undefined);
  /** The organization the page shows, or showed last. */
  const here = signal<string | undefined>(undefined);
  /** The step that was next when the person started the guide on this page. */
  const beganAt = signal<string | undefined>(undefined);
  const memory = openMemory(until);
  const withChanges = fieldChanges();
  const lasting = lastingEffects(guide);
  const usedInVain = signal(false);
  const offline = signal(!navigator.onLine);
  // A guide that is started later finds the page as it is.
  const fillingSince = performance.now() < youngFor ? performance.now() : undefined;
  let unseenSince: number | undefined;
  let loadingSince: number | undefined;
  let tracking: AbortController | undefined;

  const params = (): LandmarkParams => {
    const { credentialName, told, organization } = run.value;
    const isOther = here.value !== undefined && organization !== undefined && here.value !== organization;
    return { ...(credentialName !== undefined && { credentialName }), ...(isOther ? {} : told) };
  };

  function look(moment: Moment): number | undefined {
    const { journal } = run.value;
    const { learned } = side.state.current;
    const seen = withChanges(locate(landmarks(learned), params(), document, side.host.element, memory));
    const next = settle(settled.value, deriveStep(guide, seen, journal), moment);
    unseenSince = next.derived.target ? undefined : (unseenSince ?? moment.now);
    const loading =
      showsLoading(document) || (guide.loading !== undefined && holds(guide.loading, seen, journal));
    loadingSince = loading ? (loadingSince ?? moment.now) : undefined;
    const effects = lasting({ ...moment, time: moment.now, sight: seen, journal, loading });
    for (const step of effects.proven) side.ask('run/prove', { step }).catch(() => undefined);
    const lostAt = (unseenSince ?? never) + patienceBeforeLost;
    const stuckAt = Math.min(unseenSince ?? never, loadingSince ?? never) + patienceBeforeStuck;
    const showAt =
      settled.value || fillingSince === undefined ? moment.now : firstShowAt(moment, fillingSince, loading);
    batch(() => {
      lost.value = lostAt <= moment.now;
      stuck.value = stuckAt <= moment.now;
      if (keyOf(next.derived) !== keyOf(settled.value?.derived)) peeked.value = undefined;
      sight.value = seen;
      here.value = guide.organization?.(seen) ?? here.value;
      // A page that has only begun to load shows nothing yet, and a card would point back to the way in.
      const something = settled.value || next.derived.target || next.derived.done || lost.value;
      if (something && showAt <= moment.now) {
        if (!settled.value && Date.now() - first.startedAt < youngFor) beganAt.value = next.derived.step.id;
        settled.value = next;
      }
      const ready = next.derived.target?.issues ? readiness.at(moment.now) : 'ready';
      obstacle.value = ready === 'ready' || ready === 'asking' ? undefined : ready;
      aimAt(ready === 'ready' ? elementOf(next.derived, seen) : undefined);
      // Judged here and not in the frame in which a menu closes, when its item is nowhere for a moment.
      hidden.value = target.value !== undefined && box.value === undefined;
      const { derived } = next;
      const aim = keyOf(derived);
      usedInVain.value = uses.look({ time: moment.now, aim, derived, sight: seen, journal, learned });
    });
    const recheckAt = obstacle.value ? moment.now + recheck : never;
    return Math.min(
      next.again ?? never,
      recheckAt,
      effects.again,
      ...[showAt, lostAt, stuckAt].filter((end) => end > moment.now),
    );
  }

  function aimAt(element: Element | undefined): void {
    if (element === target.value) return;
    tracking?.abort();
    tracking = undefined;
    target.value = element;
    box.value = undefined;
    if (!element) return;
    tracking = new AbortController();
    const end = AbortSignal.any([tracking.signal, until]);
    const report = (seen: Box | undefined) => {
      box.value = seen;
    };
    const gone = () => {
      aimAt(undefined);
      lookSoon();
    };
    trackBox(element, report, gone, end);
  }

  const readiness = checkReadiness(side, () => lookSoon());
  const picking = pickForGuide(
    {
      host: side.host.element,
      ask: side.ask,
      showable: () => {
        const derived = settled.value?.derived;
        return derived ? showableIn(derived, sight.value, run.value.journal) : [];
      },
      looking: () => ({
        landmarks: landmarks(side.state.current.learned),
        params: params(),
        doc: document,
        ignoring: side.host.element,
      }),
    },
    until,
  );
  const uses = followUses(
    guide,
    {
      host: side.host.element,
      ask: side.ask,
      busy: () => picking.stage.value.at !== 'off',
      ringed: () => {
        const { derived } = settled.value ?? {};
        const sighting = derived?.target && sight.value.get(derived.target.landmark.id);
        if (!target.value || !sighting) return undefined;
        const shown = sighting.byAlso ? sighting.landmark.id : undefined;
        return { element: target.value, aim: keyOf(derived), shown, tells: derived?.target?.tells };
      },
      tell,
      listed,
      sight: () => sight.value,
    },
    until,
  );
  chooseOnPage(
    side.host.element,
    () => (picking.stage.value.at === 'off' ? (rowsToChoose()?.rows ?? []) : []),
    (index) => {
      const sighting = rowsToChoose();
      const row = sighting?.rows?.[index];
      if (sighting && row) tell(sighting.landmark, row.ref);
    },
    until,
  );
  const lookSoon = followPage(document, look, until);

  /** What the person has to choose from, once the card says so. */
  function choice(): Sighting | undefined {
    const target = settled.value?.derived.target;
    return target && choiceFor(target.landmark, sight.value);
  }

  /** The same, or the only one there is: whoever uses something in it means it. */
  function rowsToChoose(): Sighting | undefined {
    const target = settled.value?.derived.target;
    return target && (choice() ?? onlyRow(target.landmark, sight.value));
  }

  function choose(index: number): void {
    const { landmark, rows } = view.value?.choice ?? {};
    const row = rows?.[index];
    const meant = landmark === undefined ? undefined : sight.value.get(landmark)?.landmark;
    if (meant && row) tell(meant, row);
  }

  /** The rows that would prove it are there before anything was sent. */
  function listed({ id }: Landmark, what: string): boolean {
    const rows = landmarksOf(guide).filter(({ param }) => param === id);
    const seen = locate(rows, { [id]: what }, document, side.host.element);
    return rows.some((row) => seen.get(row.id)?.status !== 'missing');
  }

  function tell(landmark: Landmark, what: RowRef | string | null): void {
    side.ask('run/tell', { landmark: landmark.id, what, organization: here.value }).catch(() => undefined);
  }

  // What the person does on the page ends looking at a neighbour; what they do on the card does not.
  const returns = (event: Event) => {
    if (event.target !== side.host.element) peeked.value = undefined;
  };
  for (const type of ['pointerdown', 'keydown'] as const) {
    window.addEventListener(type, returns, { capture: true, passive: true, signal: until });
  }
  for (const type of ['online', 'offline'] as const) {
    window.addEventListener(type, () => (offline.value = !navigator.onLine), { signal: until });
  }
  until.addEventListener('abort', () => aimAt(undefined));

  const view = computed(() => {
    if (!settled.value) return undefined;
    return cardView(guide, settled.value.derived, {
      sight: sight.value,
      journal: run.value.journal,
      peek: peeked.value,
      lost: lost.value,
      stuck: stuck.value,
      inSight: !hidden.value || box.value !== undefined,
      usedInVain: usedInVain.value,
      offline: offline.value,
      obstacle: obstacle.value,
      organization: here.value,
      note: run.value.note,
      lacksBackup: run.value.lacksBackup,
      beginning: settled.value.derived.step.id === beganAt.value,
    });
  });

  const context = computed(() => {
    const within = settled.value?.derived.target?.landmark.within;
    const holder = within && sight.value.get(within.id)?.element;
    return target.value && holder && contextOf(target.value, holder);
  });

  return {
    startedAt: first.startedAt,
    view,
    box,
    target,
    context,
    // Once one of several is chosen there is something to lead to.
    aim: computed(() => `${keyOf(settled.value?.derived)}${choice() ? '?' : ''}`),
    picking,
    choices: () => choice()?.candidates ?? [],
    choose,
    update(next) {
      run.value = next;
      lookSoon();
    },
    peek(by) {
      const from = peeked.value ?? settled.value?.derived.index ?? 0;
      peeked.value = Math.max(0, Math.min(from + by, guide.steps.length - 1));
    },
  };
}

/** Only what was found in this very look; the page may have moved on while the card waits. */
function elementOf({ target }: Derived, sight: Sight): Element | undefined {
  const sighting = target && sight.get(target.landmark.id);
  return sighting?.status === 'found' && sighting.usable ? sighting.element : undefined;
}

function keyOf(derived: Derived | undefined): string {
  return derived ? `${derived.step.id}/${derived.target?.landmark.id ?? ''}/${derived.done}` : '';
}
