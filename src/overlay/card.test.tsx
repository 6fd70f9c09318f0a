// @vitest-environment happy-dom
import '../platform/testing/english.ts';
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { RecordId } from '../domain/credential.ts';
import { guideById } from '../insidemaps/guides/guides.ts';
import { Card, type CardProps } from './card.tsx';
import type { CardView } from './card-view.ts';
import type { CaptureStatus } from './page-side.ts';

afterEach(cleanup);

const guide = guideById('generate-master-token') as NonNullable<ReturnType<typeof guideById>>;
const cogwheel: CardView = {
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

function show(view: Partial<CardView> = {}, more: Partial<CardProps> = {}) {
  const actions = {
    peek: vi.fn(),
    skip: vi.fn(),
    close: vi.fn(),
    reach: vi.fn(),
    collapse: vi.fn(),
    choose: vi.fn(),
    show: vi.fn(),
  };
  render(
    <Card
      view={{ ...cogwheel, ...view }}
      capture={{ status: 'none' }}
      collapsed={false}
      unanswered={false}
      actions={actions}
      grip={{}}
      cardRef={null}
      {...more}
    />,
  );
  return actions;
}
const card = () => screen.getByRole('dialog');
const buttons = () =>
  within(card())
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);

describe('what it is', () => {
  test('a dialog that is not modal, named, and marked with guide and step', () => {
    show();
    expect(card().getAttribute('aria-label')).toBe('Waykey: Generate a master token');
    expect(card().hasAttribute('aria-modal')).toBe(false);
    expect(card().dataset).toMatchObject({
      waykey: 'card',
      guide: 'generate-master-token',
      step: 'generate',
    });
    expect(screen.getByRole('heading').textContent).toBe('Step 7 of 10 Generate a token');
    expect(buttons()).toEqual([
      'Move the card',
      'Make the card smaller',
      'Close guide',
      'Back',
      'Next',
      'Skip step',
      'Go to it',
    ]);
  });

  test('its buttons do what they say', () => {
    const actions = show();
    for (const name of ['Back', 'Next', 'Skip step', 'Go to it', 'Close guide', 'Make the card smaller']) {
      screen.getByRole('button', { name }).click();
    }
    expect(actions.peek.mock.calls).toEqual([[-1], [1]]);
    expect(actions.skip.mock.calls).toEqual([['generate']]);
    expect(actions.reach).toHaveBeenCalledOnce();
    expect(actions.close).toHaveBeenCalledOnce();
    expect(actions.collapse.mock.calls).toEqual([[true]]);
  });
});

describe('only what makes sense', () => {
  const withoutHead = () => buttons().slice(3);

  test('nothing before the first step, nothing after the last', () => {
    show({ number: 1, skippable: undefined, reachable: false });
    expect(withoutHead()).toEqual(['Next']);
    cleanup();
    show({ number: 10, skippable: undefined });
    expect(withoutHead()).toEqual(['Back', 'Go to it']);
  });

  test('a neighbour is for reading only, and says which step is next', () => {
    show({ current: 6, skippable: undefined, reachable: false });
    expect(withoutHead()).toEqual(['Back', 'Next']);
    expect(card().textContent).toContain('What to do now is step 6.');
  });

  test('the end has one button', () => {
    show({
      stepId: 'done',
      done: true,
      title: guide.end,
      text: 'card_end_text',
      skippable: undefined,
      reachable: false,
    });
    expect(screen.getByRole('heading').textContent).toMatch(/^Done/);
    expect(buttons()).toEqual(['Move the card', 'Close guide']);
  });

  test('made small it keeps the heading', () => {
    show({}, { collapsed: true });
    expect(screen.getByRole('heading').textContent).toContain('Step 7 of 10');
    expect(buttons()).toEqual(['Move the card', 'Show the whole card', 'Close guide']);
  });
});

describe('what became of the token', () => {
  const failed: CaptureStatus = { status: 'failed', reason: 'storage', retry: vi.fn() };

  test('saved: said with its name', () => {
    show({}, { capture: { status: 'saved', name: 'Web shop', id: '0'.repeat(32) as RecordId } });
    expect(screen.getByRole('status').textContent).toMatch(/^Saved.*Web shop/);
  });

  test('failed: before everything else, loudly, with a way to try again, small or not', () => {
    for (const collapsed of [false, true]) {
      show({}, { capture: failed, collapsed });
      const alert = screen.getByRole('alert');
      expect(alert.textContent).toContain('Not saved.');
      expect(alert.compareDocumentPosition(screen.getByRole('heading'))).toBe(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
      screen.getByRole('button', { name: 'Try again' }).click();
      cleanup();
    }
    expect(failed.status === 'failed' && failed.retry).toHaveBeenCalledTimes(2);
  });

  test('out of reach: trying again from this page cannot help', () => {
    show({}, { capture: { ...failed, reason: 'disconnected' } as CaptureStatus });
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('reload the page');
  });

  test('a name is text, whatever it holds', () => {
    show(
      {},
      {
        capture: {
          status: 'saved',
          name: '<img src=x onerror=alert(1)> "שלום" 🔑',
          id: '0'.repeat(32) as RecordId,
        },
      },
    );
    expect(card().querySelector('img')).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('<img src=x');
  });
});

describe('what it says besides the step', () => {
  const saved: CaptureStatus = { status: 'saved', id: '0'.repeat(32) as RecordId, name: 'Web shop' };

  test('which organization the page shows', () => {
    show({ organization: 'Northgate Realty' });
    expect(card().textContent).toContain('Organization: Northgate Realty');
  });

  test('what cannot be undone, with who would notice', () => {
    show({ warning: 'warning_replace_text', note: 'Website of the north office' });
    expect(card().textContent).toContain('stops working as soon as it is replaced');
    expect(card().textContent).toContain('Your note: Website of the north office');
  });

  test('how much was done already where it was started', () => {
    show({ before: 6 });
    expect(card().textContent).toContain('steps 1 to 6 are done already');
  });

  test('that there is no backup, once something was saved', () => {
    show({ lacksBackup: true });
    expect(card().textContent).not.toContain('no backup');
    cleanup();
    show({ lacksBackup: true }, { capture: saved });
    expect(card().textContent).toContain('There is no backup of your vault yet');
    cleanup();
    show({ lacksBackup: false }, { capture: saved });
    expect(card().textContent).not.toContain('no backup');
  });
});

test('at the end a token that is active leads to the vault, where it can be verified', () => {
  const verify = vi.fn();
  const actions = { peek: vi.fn(), skip: vi.fn(), close: vi.fn(), reach: vi.fn(), collapse: vi.fn() };
  const done: Partial<CardView> = { done: true, stepId: 'done', title: guide.end, text: 'card_end_text' };
  show(done, { actions: { ...actions, choose: vi.fn(), show: vi.fn(), verify } });
  within(card()).getByText('Open the vault to verify that it works.');
  within(card()).getByRole('button', { name: 'Open vault' }).click();
  expect(verify).toHaveBeenCalledOnce();
  cleanup();
  show(done);
  expect(within(card()).queryByRole('button', { name: 'Open vault' })).toBeNull();
});
