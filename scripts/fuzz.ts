/** `npm run fuzz [-- N]`: sends 10,000 random messages to the background, as a hostile page side would. */
import { runInstalled } from './run-command.ts';

const messages = process.argv[2] ?? '10000';
const result = await runInstalled('vitest', ['run', 'src/entries/background.test.ts'], {
  seconds: 3600,
  env: { WAYKEY_FUZZ: messages },
});
process.exitCode = result.ok ? 0 : 1;
