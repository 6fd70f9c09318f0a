/**
 * The check as Markdown, to be sent by whoever sees that the site has changed. It is in English, for maintainers, and made of
 * nothing but landmark ids, words of Waykey's own and figures.
 */
import { type CheckedLandmark, countOf, type PageCheck } from './page-check.ts';
import type { Surroundings } from './surroundings.ts';

/** The report of a check made at `now` (milliseconds since 1970). */
export function reportOf(check: PageCheck, around: Surroundings, now: number): string {
  const { found, unsure, missing } = countOf(check);
  const { step, target, done, why } = check.derived;
  const aim = target ? ` → ${target.landmark.id}` : '';
  return [
    '# Waykey page check',
    '',
    `- guide: ${check.guide.id}`,
    `- step: ${done ? 'done' : step.id}${aim} (${why})`,
    `- page: ${around.path}`,
    `- Waykey ${around.version} in ${around.browser}, ${new Date(now).toISOString().slice(0, 10)}`,
    `- language: ${around.language}, page ${around.pageLanguage}; direction: ${around.direction}`,
    `- window: ${around.window} at ${around.scale}; ${check.size} elements`,
    `- landmarks: ${found} found, ${unsure} unsure, ${missing} missing, in ${milliseconds(check.took)} ms`,
    '',
    '| landmark | role | status | confidence | margin | ms | evidence |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...check.landmarks.map(line),
    '',
  ].join('\n');
}

function line({ landmark, status, elements, confidence, margin, took, evidence }: CheckedLandmark): string {
  const many = elements.length > 1 ? ` (${elements.length})` : '';
  const known = status !== 'missing';
  const cells = [
    landmark.id,
    landmark.role,
    `${status}${many}`,
    known ? confidence.toFixed(2) : '',
    known ? margin.toFixed(2) : '',
    milliseconds(took),
    evidence.join('; '),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

const milliseconds = (time: number) => time.toFixed(1);
