// @vitest-environment happy-dom
import '../platform/testing/english.ts';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { generateMasterToken as guide } from '../insidemaps/guides/generate-master-token.ts';
import { Card, type CardProps } from './card.tsx';
import { cardCommands } from './card-commands.ts';
import type { CardView } from './card-view.ts';

afterEach(cleanup);

/** Which command does what the button of that name does. */
const commandOf: Readonly<Record<string, string>> = {
  'Move the card': 'move-card',
  'Make the card smaller': 'resize-card',
  'Show the whole card': 'resize-card',
  'Close guide': 'close-guide',
  Back: 'back',
  Next: 'next',
  'Skip step': 'skip-step',
  'Show Waykey where it is': 'show-where',
  'Go to it': 'focus-target',
  'Try again': 'retry-saving',
};
/** What the card's own place in the page does. */
const placed = ['move-card'];

const step: CardView = {
  guide,
  stepId: 'generate',
  number: 7,
  total: 10,
  title: 'step_generate_title',
  text: 'step_generate_cogwheel',
  done: false,
  skippable: 'generate',
  showable: false,
  reachable: true,
};
const failed = { status: 'failed', reason: 'storage', retry: vi.fn() } as const;
const none: CardProps['capture'] = { status: 'none' };
const states: readonly (readonly [string, Partial<CardView>, CardProps['capture']])[] = [
  ['in the middle', {}, none],
  ['the first step', { number: 1 }, none],
  ['the last step', { number: 10, skippable: undefined }, none],
  ['nothing to go to', { reachable: false }, none],
  ['not found', { reachable: false, showable: true }, none],
  ['not saved', {}, failed],
  ['not saved, and nobody to ask', {}, { ...failed, reason: 'disconnected' }],
  ['the end', { done: true, reachable: false, skippable: undefined }, none],
];

test.each(states)('commands do what the buttons offer, and no more: %s', (_, change, capture) => {
  const view = { ...step, ...change };
  const actions = {
    peek: vi.fn(),
    skip: vi.fn(),
    close: vi.fn(),
    reach: vi.fn(),
    collapse: vi.fn(),
    choose: vi.fn(),
    show: vi.fn(),
  };
  const props = { view, capture, collapsed: false, actions };
  render(<Card {...props} unanswered={false} grip={{}} cardRef={null} />);
  const buttons = screen.getAllByRole('button');
  const commands = cardCommands(props);

  const offered = buttons.map(
    (button) => commandOf[button.getAttribute('aria-label') ?? button.textContent ?? ''],
  );
  const obeyed = Object.entries(commands).flatMap(([command, act]) => (act ? [command] : []));
  expect(new Set(obeyed)).toEqual(new Set(offered.filter((command) => !placed.includes(command as string))));
});

test('a command does the very same as its button', () => {
  const actions = {
    peek: vi.fn(),
    skip: vi.fn(),
    close: vi.fn(),
    reach: vi.fn(),
    collapse: vi.fn(),
    choose: vi.fn(),
    show: vi.fn(),
  };
  const props = { view: step, capture: none, collapsed: false, actions };
  for (const act of Object.values(cardCommands(props))) act?.();
  const byCommand = Object.values(actions).map((action) => action.mock.calls.splice(0));
  render(<Card {...props} unanswered={false} grip={{}} cardRef={null} />);
  for (const button of screen.getAllByRole('button').filter((one) => !('grip' in one.dataset)))
    button.click();
  const byButton = Object.values(actions).map((action) =>
    action.mock.calls.map((call: unknown[]) => call.filter((given) => !(given instanceof Event))),
  );
  expect(byCommand.map((calls) => calls.toSorted())).toEqual(byButton.map((calls) => calls.toSorted()));
});
