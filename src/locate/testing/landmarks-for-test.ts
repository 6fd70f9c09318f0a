/** A small site's landmarks for tests of locating: in English only, and of every role. */
import type { Landmark } from '../landmark.ts';

const start: Landmark = {
  id: 'start',
  role: 'control',
  names: ['Get started'],
  place: 'top-right',
  alike: true,
};
const form: Landmark = {
  id: 'form',
  role: 'form',
  names: ['Password'],
  input: 'password',
  holds: ['Log in'],
};
const email: Landmark = { id: 'email', role: 'field', names: ['E-mail'], input: 'email', within: form };
const password: Landmark = {
  id: 'password',
  role: 'field',
  names: ['Password'],
  input: 'password',
  within: form,
};
const logIn: Landmark = { id: 'log-in', role: 'control', names: ['Log in'], within: form };
const person: Landmark = {
  id: 'person',
  role: 'control',
  place: 'top-right',
  opens: ['My lists', 'Sign out'],
  not: ['Settings', 'Get started'],
  unlessSeen: [start, form],
};
const lists: Landmark = { id: 'lists', role: 'menu-item', names: ['My lists'], openedBy: person };
const details: Landmark = { id: 'details', role: 'control', names: ['List details'], several: true };
const tab: Landmark = { id: 'tab', role: 'tab', names: ['Plants'], beside: ['People'] };
const animals: Landmark = { id: 'animals', role: 'section', names: ['Animals'] };
const plants: Landmark = { id: 'plants', role: 'section', names: ['Garden plants'], outside: [animals] };
const cog: Landmark = {
  id: 'cog',
  role: 'control',
  names: ['Options', 'Actions', 'Settings'],
  icon: 'cogwheel',
  place: 'heading-end',
  within: plants,
};
const add: Landmark = { id: 'add', role: 'menu-item', names: ['Add plant'], openedBy: cog };
const row: Landmark = { id: 'row', role: 'row', param: 'plant', within: plants };
const rowCog: Landmark = { ...cog, id: 'row-cog', place: 'row-end', within: row };
const water: Landmark = {
  id: 'water',
  role: 'menu-item',
  names: ['Water'],
  openedBy: rowCog,
  not: ['Do not water'],
};
const dialog: Landmark = {
  id: 'dialog',
  role: 'dialog',
  names: ['Add plant', 'Plant name'],
  holds: ['Name'],
  not: ['Animal'],
  input: 'text',
};
const name: Landmark = {
  id: 'name',
  role: 'field',
  names: ['Plant name', 'Name'],
  input: 'text',
  within: dialog,
};
const save: Landmark = { id: 'save', role: 'control', names: ['Save', 'OK'], within: dialog };
const shown: Landmark = { id: 'shown', role: 'dialog', shows: /\bseed-[a-z0-9]{8}\b/ };
const close: Landmark = {
  id: 'close',
  role: 'control',
  names: ['Close'],
  icon: 'cross',
  within: shown,
  alike: true,
};
const heading: Landmark = { id: 'heading', role: 'heading', names: ['Garden plants'] };
const text: Landmark = { id: 'text', role: 'text', names: ['Nothing grows here'] };

export const landmarks: readonly Landmark[] = [
  ...[
    start,
    form,
    email,
    password,
    logIn,
    person,
    lists,
    details,
    tab,
    animals,
    plants,
    cog,
    add,
    row,
    rowCog,
  ],
  ...[water, dialog, name, save, shown, close, heading, text],
];
