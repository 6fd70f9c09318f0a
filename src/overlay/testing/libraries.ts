/** Runs inside the page of the tests: a menu and a dialog of each UI library, opened by buttons with those names. */
import { createTheme, Menu as MantineMenu, Modal as MantineModal, MantineProvider } from '@mantine/core';
import mantineCss from '@mantine/core/styles.css?inline';
import {
  Button as MuiButton,
  Dialog as MuiDialog,
  Menu as MuiMenu,
  MenuItem as MuiMenuItem,
} from '@mui/material';
import * as RadixDialog from '@radix-ui/react-dialog';
import * as RadixMenu from '@radix-ui/react-dropdown-menu';
import 'bootstrap5/dist/js/bootstrap.bundle.js';
import bootstrapCss from 'bootstrap5/dist/css/bootstrap.min.css?inline';
import { type ComponentType, createElement as h, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const inside = [
  h('input', { key: 'field', 'aria-label': 'Field' }),
  h('p', { key: 'text' }, 'In the dialog'),
];

function Mui(): ReactNode {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const [open, setOpen] = useState(false);
  const close = () => setAnchor(null);
  return [
    h(MuiButton, { key: 1, onClick: (event) => setAnchor(event.currentTarget) }, 'Menu'),
    h(
      MuiMenu,
      { key: 2, anchorEl: anchor, open: anchor !== null, onClose: close, transitionDuration: 0 },
      h(MuiMenuItem, { onClick: close }, 'In the menu'),
    ),
    h(MuiButton, { key: 3, onClick: () => setOpen(true) }, 'Dialog'),
    h(MuiDialog, { key: 4, open, onClose: () => setOpen(false), transitionDuration: 0 }, inside),
  ];
}

function Radix(): ReactNode {
  return [
    h(
      RadixMenu.Root,
      { key: 1 },
      h(RadixMenu.Trigger, null, 'Menu'),
      h(RadixMenu.Portal, null, h(RadixMenu.Content, null, h(RadixMenu.Item, null, 'In the menu'))),
    ),
    h(
      RadixDialog.Root,
      { key: 2 },
      h(RadixDialog.Trigger, null, 'Dialog'),
      h(
        RadixDialog.Portal,
        null,
        h(RadixDialog.Overlay, { style: { position: 'fixed', inset: 0, background: '#0004' } }),
        h(
          RadixDialog.Content,
          { style: { position: 'fixed', insetBlockStart: 100, insetInlineStart: 100, background: '#fff' } },
          h(RadixDialog.Title, null, 'Title'),
          h(RadixDialog.Description, null, 'Description'),
          ...inside,
        ),
      ),
    ),
  ];
}

function Mantine(): ReactNode {
  const [open, setOpen] = useState(false);
  return h(
    MantineProvider,
    { theme: createTheme({ respectReducedMotion: true }) },
    h(
      MantineMenu,
      { transitionProps: { duration: 0 } },
      h(MantineMenu.Target, null, h('button', { type: 'button' }, 'Menu')),
      h(MantineMenu.Dropdown, null, h(MantineMenu.Item as ComponentType, null, 'In the menu')),
    ),
    h('button', { type: 'button', onClick: () => setOpen(true) }, 'Dialog'),
    h(
      MantineModal,
      { opened: open, onClose: () => setOpen(false), title: 'Title', transitionProps: { duration: 0 } },
      inside,
    ),
  );
}

const bootstrapHtml = `<div class="dropdown"><button class="btn dropdown-toggle" data-bs-toggle="dropdown">Menu</button>
  <ul class="dropdown-menu"><li><a class="dropdown-item" href="#">In the menu</a></li></ul></div>
  <button data-bs-toggle="modal" data-bs-target="#modal">Dialog</button>
  <div class="modal" id="modal" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><div class="modal-body">
  <input aria-label="Field"><p>In the dialog</p></div></div></div></div>`;

/** The libraries by name; each fills the body. */
const libraries = { mui: Mui, radix: Radix, mantine: Mantine } as const;
export type LibraryName = keyof typeof libraries | 'bootstrap';

function showLibrary(name: LibraryName): void {
  const style = document.createElement('style');
  style.textContent = { mantine: mantineCss, bootstrap: bootstrapCss, mui: '', radix: '' }[name];
  document.head.append(style);
  if (name === 'bootstrap') {
    document.body.innerHTML = bootstrapHtml;
    return;
  }
  const container = document.createElement('main');
  document.body.append(container);
  createRoot(container).render(h(libraries[name]));
}

Object.assign(globalThis, { showLibrary });
