import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** How long a value stays in sight, in milliseconds. */
export const revealPeriod = 20_000;

/** A value in sight, and how many seconds are left of that. */
export interface Revealed {
  readonly value: string;
  readonly secondsLeft: number;
}

/**
 * A value that goes out of sight by itself: after `revealPeriod`, and as soon as the person turns to another window or tab.
 */
export function useRevealed(): {
  readonly revealed: Revealed | undefined;
  readonly show: (value: string) => void;
  readonly hide: () => void;
} {
  const [shown, setShown] = useState<{ value: string; until: number }>();
  const [now, setNow] = useState(0);
  const hide = useCallback(() => setShown(undefined), []);

  // A layout effect: no moment in sight without the timer and the listeners that end it.
  useLayoutEffect(() => {
    if (!shown) return;
    const leave = new AbortController();
    const { signal } = leave;
    const tick = () => {
      setNow(Date.now());
      if (Date.now() >= shown.until) hide();
    };
    const timer = setInterval(tick, 250);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    window.addEventListener('blur', hide, { signal });
    document.addEventListener('visibilitychange', () => document.hidden && hide(), { signal });
    return () => leave.abort();
  }, [shown, hide]);

  return {
    revealed: shown && { value: shown.value, secondsLeft: Math.ceil((shown.until - now) / 1000) },
    show: (value) => {
      setNow(Date.now());
      setShown({ value, until: Date.now() + revealPeriod });
    },
    hide,
  };
}
