import { type MouseEvent, type ReactNode, useSyncExternalStore } from 'react';

const changed = new EventTarget();

function subscribe(listener: () => void): () => void {
  changed.addEventListener('change', listener);
  window.addEventListener('popstate', listener);
  return () => {
    changed.removeEventListener('change', listener);
    window.removeEventListener('popstate', listener);
  };
}

/** The current path. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}

/** Goes to a path of the application. */
export function navigate(path: string): void {
  if (path === location.pathname) return;
  history.pushState(null, '', path);
  window.scrollTo(0, 0);
  changed.dispatchEvent(new Event('change'));
}

/** Properties of a link that stays within the application; modified clicks are left to the browser. */
export function linkTo(path: string) {
  return {
    href: path,
    onClick(event: MouseEvent) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      navigate(path);
    },
  };
}

/** Patterns of paths, and the page for each; groups of the pattern are handed to the page. */
export type Routes = readonly (readonly [pattern: RegExp, render: (...parts: string[]) => ReactNode])[];

/** The first page whose pattern fits the path. */
export function matchRoute(path: string, routes: Routes): ReactNode {
  for (const [pattern, render] of routes) {
    const found = pattern.exec(path);
    if (found) return render(...found.slice(1).map((part) => part ?? ''));
  }
  return null;
}
