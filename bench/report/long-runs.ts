/** What came of the runs that take long and have commands of their own; each leaves its figures in a file beside the results. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isClean, type Report } from '../../e2e/chaos/report.ts';
import { type Figures, meetsBars } from '../../e2e/forge/figures.ts';
import { isFaultless, type PromptFigures } from '../../e2e/forge-prompts/figures.ts';
import type { WalkFigures } from '../../e2e/walks/figures.ts';

/** One line of the table. */
export interface LongRun {
  readonly command: string;
  readonly came: string;
  readonly held: boolean;
}

/** Those whose files are in `folder`. */
export function readLongRuns(folder: string): readonly LongRun[] {
  const read = <T>(file: string): T | undefined => {
    const path = join(folder, file);
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
  };
  const located = (command: string, file: string): LongRun[] => {
    const figures = read<Figures>(file);
    return figures ? [{ command, came: tellFigures(figures), held: meetsBars(figures) }] : [];
  };
  const walks = read<WalkFigures>('walks.json');
  const prompts = read<PromptFigures>('prompts.json');
  return [
    ...located('npm run forge', 'forge.json'),
    ...located('npm run mutate', 'mutations.json'),
    ...(walks ? [{ command: 'npm run walks', came: tellWalks(walks), held: walks.failed.length === 0 }] : []),
    ...(prompts
      ? [{ command: 'npm run forge:prompts', came: tellPrompts(prompts), held: isFaultless(prompts) }]
      : []),
    ...(read<Report[]>('chaos.json') ?? []).map((report) => ({
      command: 'npm run chaos',
      came: tellChaos(report),
      held: isClean(report),
    })),
  ];
}

function tellFigures({ pages, seed, wrong, due, right, absent, absentMissing }: Figures): string {
  const share = (part: number, of: number) => `${((100 * part) / of).toFixed(3)} % of ${count(of)}`;
  return (
    `${count(pages)} pages, first seed ${seed}: wrong ${count(wrong)}, right where due ${share(right, due)}, ` +
    `“not found” where absent ${share(absentMissing, absent)}`
  );
}

function tellWalks({ walks, passed, reached, seed }: WalkFigures): string {
  const skins = Object.entries(reached).map(([skin, number]) => `${skin} ${number}`);
  return `${count(walks)} walks, first seed ${seed}: ${count(passed)} right at every look and to the end (${skins.join(', ')})`;
}

function tellPrompts({ prompts, seed, values, missed, truncated, wrong, doubled }: PromptFigures): string {
  return (
    `${count(prompts)} prompts with ${count(values)} values, first seed ${seed}: missed ${missed}, cut short ${truncated}, ` +
    `kept by mistake ${wrong}, kept twice ${doubled}`
  );
}

function tellChaos({ part, counts, captures, lost, doubled, silent }: Report): string {
  const happened = Object.entries(counts).map(([what, times]) => `${what} ${times}`);
  const told =
    happened.length > 6
      ? `${happened.length} lines, the least often ${least(counts)} times`
      : happened.join(', ');
  return `${part} (${told}): captures ${count(captures)}, lost ${lost}, doubled ${doubled}, silent ${silent}`;
}

const least = (counts: Report['counts']) => Math.min(...Object.values(counts));
const count = (number: number) => number.toLocaleString('en');
