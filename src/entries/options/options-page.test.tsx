// @vitest-environment happy-dom
import '../../platform/testing/english.ts';
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { OptionsPage } from './options-page.tsx';

afterEach(cleanup);

test('the protection says what it is worth and what it is not', () => {
  render(<OptionsPage launcherHidden={signal(undefined)} onShowLauncher={() => {}} onOpenVault={() => {}} />);
  const protection = within(screen.getByRole('region', { name: 'Protection of the vault' }));
  for (const text of ['This device', 'It protects from', 'It does not protect from'])
    protection.getByText(text);
});

test('a launcher can be shown again only when it is hidden', async () => {
  const hidden = signal<boolean | undefined>(undefined);
  const onShow = vi.fn(() => {
    hidden.value = false;
  });
  render(<OptionsPage launcherHidden={hidden} onShowLauncher={onShow} onOpenVault={() => {}} />);
  expect(screen.queryByRole('button', { name: /Show/ })).toBeNull();
  hidden.value = true;
  fireEvent.click(await screen.findByRole('button', { name: 'Show the Waykey button' }));
  await screen.findByText(/It is shown/);
  expect(screen.queryByRole('button', { name: /Show/ })).toBeNull();
});
