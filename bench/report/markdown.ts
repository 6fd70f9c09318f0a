/** The figures as a page to read. */
import { type Bar, type Findings, type Grid, isHeld, type Row, type Unit } from '../lab/part.ts';
import type { Spread } from '../lab/statistics.ts';
import type { LongRun } from './long-runs.ts';
import type { Machine } from './machine.ts';

/** Writes everything down, in the order given. */
export function writeMarkdown(
  machine: Machine,
  findings: readonly Findings[],
  runs: readonly LongRun[],
  day: string,
): string {
  const { system, processor, cores, memory, load, versions } = machine;
  const tools = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    '# Measured side by side',
    '',
    'Written by `npm run bench`; what was measured again by itself says nothing of the load of the rest. Medians; p95 is the 95th percentile. ✓ holds, ✗ does not hold.',
    '',
    `${day}; ${system}, ${processor}, ${cores} cores, ${memory}; load at the start ${load}. ${tools.join(', ')}.`,
    ...findings.flatMap(writeFindings),
    ...(runs.length > 0 ? ['', ...writeRuns(runs)] : []),
    '',
  ].join('\n');
}

function writeFindings({ title, how, rows, grid, bars, plots = [] }: Findings): string[] {
  return [
    '',
    `## ${title}`,
    '',
    how,
    '',
    ...(rows.length > 0 ? table(['measured', 'median', 'p95', 'samples'], rows.map(writeRow)) : []),
    ...(grid ? [...(rows.length > 0 ? [''] : []), ...writeGrid(grid)] : []),
    ...(bars.length > 0 ? ['', ...table(['promised', 'bar', 'measured', ''], bars.map(writeBar))] : []),
    ...plots.flatMap(({ name, title: plot }) => ['', `![${plot}](${name}.svg)`]),
  ];
}

function writeRuns(runs: readonly LongRun[]): string[] {
  const rows = runs.map(({ command, came, held }) => [`\`${command}\``, came, held ? '✓' : '✗']);
  return [
    '## In full numbers',
    '',
    'What came last of the commands that take long; `npm test` runs a share of each.',
    '',
    ...table(['command', 'what came of it', ''], rows),
  ];
}

/** Medians; where there are several samples the 95th percentile stands behind in brackets. */
function writeGrid({ columns, rows }: Grid): string[] {
  const cell = (unit: Unit) => (spread: Spread) =>
    spread.samples > 1
      ? `${quantity(spread.median, unit)} (${quantity(spread.p95, unit)})`
      : quantity(spread.median, unit);
  return table(
    ['measured: median (p95)', ...columns],
    rows.map(({ what, unit, cells }) => [what, ...cells.map(cell(unit))]),
  );
}

function writeRow({ what, unit, median, p95, samples }: Row): string[] {
  return [what, quantity(median, unit), quantity(p95, unit), String(samples)];
}

function writeBar(bar: Bar): string[] {
  const { what, sense, limit, figure, unit } = bar;
  return [what, `${sense} ${quantity(limit, unit)}`, quantity(figure, unit), isHeld(bar) ? '✓' : '✗'];
}

function quantity(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const number = value.toLocaleString('en', { maximumFractionDigits: digits });
  return unit === '×' ? `${number} ×` : `${number} ${unit}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
