import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { textDirection } from '../platform/i18n.ts';
import { Card, type CardActions, type CardProps } from './card.tsx';
import { cardCommands } from './card-commands.ts';
import { type Box, inflate, type Size } from './geometry.ts';
import { type OnCommand, useCommands } from './on-command.ts';
import { placeCard, type Surroundings } from './place-card.ts';
import { ringReach } from './spotlight.tsx';
import { useDrag } from './use-drag.ts';
import { visibleBox } from './visible-box.ts';

/** The card where it belongs: beside the ring, following it. */
export function PlacedCard({
  box,
  context,
  obstacles,
  actions,
  onCommand,
  ...card
}: Pick<CardProps, 'view' | 'capture' | 'unanswered' | 'showing'> & {
  readonly actions: Omit<CardActions, 'collapse'>;
  readonly box: ReadonlySignal<Box | undefined>;
  /** What the ringed element stands in. */
  readonly context: ReadonlySignal<Element | undefined>;
  /** What should stay free of it, asked anew each time. */
  readonly obstacles: () => readonly Box[];
  readonly onCommand: OnCommand;
}) {
  const element = useRef<HTMLDivElement>(null);
  const collapsed = useSignal(false);
  const { chosen, grip } = useDrag(element);

  const place = () => {
    if (!element.current) return;
    putInPlace(element.current, {
      ring: box.value && inflate(box.value, ringReach),
      context: context.value && visibleBox(context.value),
      obstacles: obstacles(),
      chosen: chosen.value,
    });
  };
  useLayoutEffect(place);
  useSignalEffect(place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads refs and signals only, so the first one does
  useEffect(() => {
    const ended = new AbortController();
    const resized = new ResizeObserver(place);
    if (element.current) resized.observe(element.current);
    window.addEventListener('resize', place, { signal: ended.signal });
    return () => {
      resized.disconnect();
      ended.abort();
    };
  }, []);

  const collapse = (value: boolean) => {
    collapsed.value = value;
  };
  useCommands(onCommand, {
    ...cardCommands({ ...card, collapsed: collapsed.value, actions: { ...actions, collapse } }),
    'focus-card': () => element.current?.focus(),
    'move-card': () => element.current?.querySelector<HTMLElement>('[data-grip]')?.focus(),
  });
  return (
    <Card
      {...card}
      collapsed={collapsed.value}
      actions={{ ...actions, collapse }}
      grip={grip}
      cardRef={element}
    />
  );
}

function putInPlace(card: HTMLElement, around: Omit<Surroundings, 'viewport' | 'rightToLeft'>): void {
  card.style.maxBlockSize = '';
  const size: Size = { width: card.offsetWidth, height: card.offsetHeight };
  const { x, y, maxHeight } = placeCard(size, {
    ...around,
    viewport: { width: document.documentElement.clientWidth, height: window.innerHeight },
    rightToLeft: textDirection() === 'rtl',
  });
  card.style.translate = `${x}px ${y}px`;
  if (maxHeight !== undefined) card.style.maxBlockSize = `${maxHeight}px`;
}
