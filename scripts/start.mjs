import { runAfterInstalling } from './install.mjs';

runAfterInstalling('start.ts');
