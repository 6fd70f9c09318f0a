import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordId } from '../domain/credential.ts';
import type { PageRequests, PageState } from '../domain/messages.ts';
import { fittingGuides, landmarksOfFitting } from '../guide/fitting.ts';
import type { Guide } from '../guide/guide.ts';
import { locate } from '../locate/locate.ts';
import { Announcer } from './announcer.tsx';
import type { Box } from './geometry.ts';
import type { GuideSession } from './guide-session.ts';
import { watchHosting } from './hosting.ts';
import { LauncherList } from './launcher-list.tsx';
import { focusLauncher, launcherHasFocus, obstaclesIn, returnFocus } from './launcher-place.ts';
import { type OnCommand, useCommands } from './on-command.ts';
import type { CaptureStatus, LauncherOpen, PageSide } from './page-side.ts';
import { PickOutline } from './pick/pick-outline.tsx';
import { PickPanel } from './pick/pick-panel.tsx';
import { PlacedCard } from './placed-card.tsx';
import { reach, scrollTo } from './reach.ts';
import { Spotlight } from './spotlight.tsx';
import { VerifyOffer } from './verify-offer.tsx';
import { visibleBox } from './visible-box.ts';

export interface OverlayProps {
  readonly side: PageSide;
  readonly guides: readonly Guide[];
  readonly state: ReadonlySignal<PageState>;
  readonly open: ReadonlySignal<LauncherOpen>;
  readonly capture: ReadonlySignal<CaptureStatus>;
  readonly session: ReadonlySignal<GuideSession | undefined>;
  /** A token that became active on the page a moment ago, until the person declined to verify it. */
  readonly activated: ReadonlySignal<PageState['waiting'][number] | undefined>;
  readonly decline: (id: RecordId) => void;
  readonly onCommand: OnCommand;
  /** Opens the page check. */
  readonly checkPage: () => void;
}

/** Everything the guide script draws for guides. */
export function Overlay(props: OverlayProps) {
  const { session, open, side, capture, activated, onCommand } = props;
  useCommands(onCommand, {
    'check-page': props.checkPage,
    // Without a card the way to it is the list of guides.
    'focus-card': session.value?.view.value ? undefined : () => openWithKeyboard(side),
  });
  return (
    <>
      {session.value && (
        <Guiding
          key={session.value.startedAt}
          side={side}
          capture={capture}
          session={session.value}
          onCommand={onCommand}
          activated={activated}
          decline={props.decline}
        />
      )}
      {!session.value && activated.value && <Offer {...props} {...activated.value} />}
      {open.value && <Choosing {...props} />}
    </>
  );
}

/** Without a card: what was activated can be verified. */
function Offer({ side, id, name, decline }: OverlayProps & PageState['waiting'][number]) {
  const open = () => {
    decline(id);
    side.ask('vault/open', { id }).catch(() => undefined);
  };
  return <VerifyOffer name={name} onOpen={open} onLater={() => decline(id)} />;
}

/** Asks the background; `unanswered` turns true when it did not answer. */
function useAsk(side: PageSide) {
  const unanswered = useSignal(false);
  const ask = async <Name extends keyof PageRequests>(
    name: Name,
    ...message: Parameters<PageRequests[Name]>
  ) => {
    try {
      await side.ask(name, ...message);
      unanswered.value = false;
    } catch {
      unanswered.value = true;
    }
    return !unanswered.value;
  };
  return { ask, unanswered };
}

type GuidingProps = Pick<OverlayProps, 'side' | 'capture' | 'onCommand' | 'activated' | 'decline'> & {
  readonly session: GuideSession;
};

function Guiding({ side, session, capture, onCommand, activated, decline }: GuidingProps) {
  const { ask, unanswered } = useAsk(side);
  const hosted = useSignal(true);
  const { view, box, target, context, aim, picking } = session;

  useSignalEffect(() => {
    // Once per thing to use: whoever scrolls away from it wants to.
    if (aim.value && target.peek() && !box.peek()) scrollTo(target.peek() as Element);
  });

  useEffect(() => {
    const left = new AbortController();
    watchHosting(
      side.host,
      (yes) => {
        hosted.value = yes;
      },
      left.signal,
    );
    return () => left.abort();
  }, [side, hosted]);
  // Badge and popup carry the step while the page lets nobody reach the card.
  const carried = hosted.value ? undefined : view.value?.stepId;
  const told = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (told.current !== carried) side.ask('step/carry', { step: carried }).catch(() => undefined);
    told.current = carried;
  }, [side, carried]);
  useEffect(
    () => () => {
      if (told.current) side.ask('step/carry', {}).catch(() => undefined);
    },
    [side],
  );

  const current = view.value;
  const offered = current?.done ? activated.value : undefined;
  const { at } = picking.stage.value;
  const showing = at === 'picking' || at === 'asking';
  return (
    <>
      <Announcer view={view} picking={picking} />
      {!showing && current?.current === undefined && <Spotlight box={box} />}
      {showing && <PickOutline picking={picking} />}
      {current && (
        <PlacedCard
          view={current}
          showing={at === 'off' ? undefined : <PickPanel picking={picking} host={side.host} />}
          capture={capture.value}
          unanswered={unanswered.value}
          box={showing ? picking.picked : box}
          context={context}
          obstacles={() => [...obstaclesIn(side.host), ...boxesOf(session.choices())]}
          onCommand={onCommand}
          actions={{
            peek: session.peek,
            skip: (step) => void ask('run/skip', { step }),
            close: () => {
              // What the card has offered is not offered again when it goes.
              if (offered) decline(offered.id);
              void ask('run/close');
            },
            verify: offered && (() => void ask('vault/open', { id: offered.id })),
            reach: () => target.value && reach(target.value),
            choose: session.choose,
            show: picking.start,
          }}
        />
      )}
    </>
  );
}

function boxesOf(elements: readonly Element[]): readonly Box[] {
  return elements.map(visibleBox).filter((box) => box !== undefined);
}

function Choosing({ side, guides, state, open, session, checkPage }: OverlayProps) {
  const { ask, unanswered } = useAsk(side);
  const close = () => {
    returnFocus(side.host, '.list');
    side.launcherOpen.set(false);
  };
  const takeFocus = launcherHasFocus(side.host);
  // As the page is when the list opens: what a person reads must not move.
  const [fitting] = useState(() =>
    fittingGuides(guides, locate(landmarksOfFitting(guides), {}, document, side.host.element)),
  );

  useSignalEffect(() => {
    const left = new AbortController();
    const outside = (event: Event) => {
      if (event.target !== side.host.element) close();
    };
    window.addEventListener('pointerdown', outside, { capture: true, passive: true, signal: left.signal });
    return () => left.abort();
  });

  return (
    <LauncherList
      guides={fitting}
      offering={open.value === 'offer'}
      state={state.value}
      takeFocus={takeFocus}
      unanswered={unanswered.value}
      actions={{
        start: async (guide) => {
          const view = session.value?.view.value;
          // Starting again would forget what was saved in the run that is under way.
          const underWay = view?.guide.id === guide && !view.done;
          if (underWay || (await ask('run/start', { guide }))) close();
        },
        move: (corner) => void ask('launcher/move', { corner }),
        hide: async () => {
          if (await ask('launcher/hide')) close();
        },
        showAll: () => side.launcherOpen.set(true),
        check: () => {
          checkPage();
          close();
        },
        close,
      }}
    />
  );
}

/** Opens the launcher's list as a key on the launcher does: it takes the focus. */
function openWithKeyboard(side: PageSide): void {
  focusLauncher(side.host);
  side.launcherOpen.set(true);
}
