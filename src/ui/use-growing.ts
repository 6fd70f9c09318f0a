import { useEffect, useState } from 'preact/hooks';

/** More than a tall window shows. */
const portion = 40;

/** How many of `total` items to draw: a portion at once, the others after the first can be used. */
export function useGrowing(total: number): number {
  const [count, setCount] = useState(portion);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => setCount(count + portion));
    return () => clearTimeout(timer);
  }, [count, total]);
  return Math.min(count, total);
}
