import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageCommand } from '../domain/commands.ts';

/** Calls `listener` with each command for this page until `signal` aborts. */
export type OnCommand = (listener: (command: PageCommand) => void, signal: AbortSignal) => void;

/** What each command does now; what is not named is left alone. */
export type CommandHandlers = Partial<Record<PageCommand, (() => void) | undefined>>;

/** Obeys commands while the component is drawn. */
export function useCommands(onCommand: OnCommand, handlers: CommandHandlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  // Before anything else happens: the background sends a command as soon as the script has run.
  useLayoutEffect(() => {
    const ended = new AbortController();
    onCommand((command) => latest.current[command]?.(), ended.signal);
    return () => ended.abort();
  }, [onCommand]);
}
