import { runAfterInstalling } from './install.mjs';

runAfterInstalling('test.ts');
