import type { CardProps } from './card.tsx';
import type { CommandHandlers } from './on-command.ts';

/** What the buttons that are on the card now do, as commands: a command can do nothing that no button offers. */
export function cardCommands({
  view,
  capture,
  collapsed,
  actions,
}: Pick<CardProps, 'view' | 'capture' | 'collapsed' | 'actions'>): CommandHandlers {
  const { done, number, total, skippable, showable, reachable } = view;
  const retry = capture.status === 'failed' && capture.reason !== 'disconnected' ? capture.retry : undefined;
  if (done) return { 'close-guide': actions.close, 'retry-saving': retry };
  return {
    back: number > 1 ? () => actions.peek(-1) : undefined,
    next: number < total ? () => actions.peek(1) : undefined,
    'skip-step': skippable === undefined ? undefined : () => actions.skip(skippable),
    'show-where': showable ? actions.show : undefined,
    'focus-target': reachable ? actions.reach : undefined,
    'close-guide': actions.close,
    'resize-card': () => actions.collapse(!collapsed),
    'retry-saving': retry,
  };
}
