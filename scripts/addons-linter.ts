import { runInstalled } from './run-command.ts';

interface LinterReport {
  readonly errors: readonly LinterMessage[];
  readonly warnings: readonly LinterMessage[];
}
interface LinterMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Preact's own `innerHTML` line, which is there for an attribute nobody here uses. */
const expectedWarnings = ['UNSAFE_VAR_ASSIGNMENT'];

/** What came of the linter; `found` is undefined when it ended without a report. */
export interface Linted {
  readonly found: readonly string[] | undefined;
  readonly stoppedLate: boolean;
}

/** Mozilla's linter on a folder or zip, judged by its JSON: its exit code says nothing of warnings. */
export async function lintAddon(addon: string, seconds: number): Promise<Linted> {
  const { output, stoppedLate } = await runInstalled('addons-linter', [addon, '--output=json'], {
    seconds,
    quiet: true,
  });
  let report: LinterReport;
  try {
    report = JSON.parse(output);
  } catch {
    return { found: undefined, stoppedLate };
  }
  const warnings = report.warnings.filter(({ code }) => !expectedWarnings.includes(code));
  const found = [...report.errors, ...warnings].map(
    ({ code, message, file }) => `${code} in ${file ?? 'the add-on'}: ${message}`,
  );
  return { found, stoppedLate };
}
