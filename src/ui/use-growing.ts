import { useEffect, useState } from 'preact/hooks';

/** More than a tall window shows. */
const first = 16;
/** Drawn at a time afterwards. */
const portion = 40;

/** How many of `total` items to draw: a portion at once, the others after the first can be used. */
export function useGrowing(total: number): number {
  const [count, setCount] = useState(first);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => setCount(count + portion));
    return () => clearTimeout(timer);
  }, [count, total]);
  return Math.min(count, total);
}
