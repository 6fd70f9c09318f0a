// @vitest-environment happy-dom
import '../../platform/testing/english.ts';
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { guides } from '../../insidemaps/guides/guides.ts';
import { GuidesPage } from './guides-page.tsx';

afterEach(cleanup);

test('every guide with every step, and a link to it', () => {
  render(<GuidesPage guides={guides} />);
  const links = within(screen.getByRole('navigation')).getAllByRole('link');
  expect(links).toHaveLength(guides.length);
  for (const [index, link] of links.entries()) {
    const guide = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    const steps = guide?.querySelectorAll('.guides-steps > li');
    expect(steps).toHaveLength(guides[index]?.steps.length ?? 0);
    for (const step of steps ?? []) expect(step.textContent).not.toMatch(/_|^$/);
  }
});
