// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextField } from './text-field.tsx';

afterEach(cleanup);

function Asking({ onSubmit = () => {} }: { readonly onSubmit?: () => void }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Ask</Button>
      {open && (
        <Dialog
          title="A question"
          onClose={close}
          onSubmit={onSubmit}
          actions={<Button onClick={close}>Cancel</Button>}
        >
          <TextField label="Answer" hint="One word." value="" onInput={() => {}} />
        </Dialog>
      )}
    </>
  );
}

function ask(onSubmit?: () => void) {
  render(onSubmit ? <Asking onSubmit={onSubmit} /> : <Asking />);
  const opener = screen.getByRole('button', { name: 'Ask' });
  opener.focus();
  fireEvent.click(opener);
  return opener;
}

test('a dialog is named by its title and gives the focus back when it goes', () => {
  const opener = ask();
  screen.getByRole('dialog', { name: 'A question' });
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('Escape and a click beside it close it, a click inside does not', () => {
  ask();
  fireEvent.click(screen.getByRole('heading', { name: 'A question' }));
  fireEvent(screen.getByRole('dialog'), new Event('cancel'));
  expect(screen.queryByRole('dialog')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Ask' }));
  fireEvent.click(screen.getByRole('dialog'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('Enter submits without leaving the page', () => {
  const onSubmit = vi.fn();
  ask(onSubmit);
  const form = screen.getByRole('textbox').closest('form') as HTMLFormElement;
  expect(fireEvent.submit(form)).toBe(false);
  expect(onSubmit).toHaveBeenCalledOnce();
});

test('a field is described by its hint, or by what is wrong with it', () => {
  const field = { label: 'Recipient', hint: 'Starts with age1.', value: '', onInput: () => {} };
  const { rerender } = render(<TextField {...field} />);
  const input = screen.getByRole('textbox', { name: 'Recipient' });
  const words = () => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent;
  expect(words()).toBe('Starts with age1.');
  rerender(<TextField {...field} error="That is not a recipient." />);
  expect(words()).toBe('That is not a recipient.');
  expect(input.getAttribute('aria-invalid')).toBe('true');
});
