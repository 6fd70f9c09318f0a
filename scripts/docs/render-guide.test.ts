import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../e2e/harness/paths.ts';
import { guides } from '../../src/insidemaps/guides/guides.ts';
import { pictureOf, renderGuide } from './render-guide.ts';

const folder = join(projectRoot, 'docs', 'guides');
const pictures = new Set(readdirSync(join(folder, 'images')));

test.each(guides.map((guide) => [guide.id, guide] as const))(
  '%s.md is what the guide says now',
  (id, guide) => {
    const file = join(folder, `${id}.md`);
    expect(existsSync(file), 'run `npm run docs`').toBe(true);
    const written = readFileSync(file, 'utf8');
    expect(written).toBe(renderGuide(guide, (name) => pictures.has(name)));
  },
);

test('every step that has something to use has a picture, and every picture a step', () => {
  const wanted = guides.flatMap((guide) =>
    guide.steps.filter(({ targets }) => targets.length > 0).map((step) => pictureOf(guide, step)),
  );
  expect([...pictures].toSorted()).toEqual([...new Set(wanted)].toSorted());
});

test('there is no page of a guide that is gone', () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
  expect(pages.toSorted()).toEqual(guides.map(({ id }) => `${id}.md`).toSorted());
});
