import type { ForgeNode } from './node.ts';

/** The page as HTML for a person to read; `→` marks the answers. */
export function htmlOf({ tag, attrs = {}, text = '', kids = [], is, shadow }: ForgeNode): string {
  const named = Object.entries(attrs).map(([name, value]) => ` ${name}="${value}"`);
  const inside = text + kids.map(htmlOf).join('');
  const held = shadow ? `<template shadowrootmode="open">${inside}</template>` : inside;
  return `${is === undefined ? '' : `→${is}:`}<${tag}${named.join('')}>${held}</${tag}>`;
}
