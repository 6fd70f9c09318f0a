// @vitest-environment happy-dom
import '../../platform/testing/english.ts';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CopiedNotice } from './copied-notice.tsx';

const now = Date.UTC(2026, 10, 24);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
const pass = (seconds: number) =>
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });

test('the seconds until a copied value is cleared are counted in sight, and it is said when they are over', () => {
  const due = vi.fn();
  render(<CopiedNotice until={now + 30_000} onDue={due} onClear={() => {}} />);
  expect(screen.getByRole('timer').textContent).toContain('30 s');
  pass(12);
  expect(screen.getByRole('timer').textContent).toContain('18 s');
  pass(17.5);
  expect(screen.getByRole('timer').textContent).toContain('1 s');
  expect(due).not.toHaveBeenCalled();
  pass(0.5);
  expect(screen.queryByRole('timer')).toBeNull();
  expect(screen.getByText('The clipboard no longer holds the value.')).toBeTruthy();
  expect(due).toHaveBeenCalledOnce();
});

test('where the browser lets nobody clear it, the person is offered to, and no time is promised', () => {
  const clear = vi.fn();
  render(<CopiedNotice until={undefined} onDue={() => {}} onClear={clear} />);
  pass(60);
  expect(screen.queryByRole('timer')).toBeNull();
  fireEvent.click(screen.getByRole('button'));
  expect(clear).toHaveBeenCalledOnce();
});
