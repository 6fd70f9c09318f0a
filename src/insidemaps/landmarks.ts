/**
 * Every thing on the screens of InsideMaps, named once. When the site changes, the line to mend is in one of these
 * files, in words.ts or in words-members.ts.
 */
export * from './landmarks/alerts.ts';
export * from './landmarks/api-keys.ts';
export * from './landmarks/confirmations.ts';
export * from './landmarks/master-tokens.ts';
export * from './landmarks/members.ts';
export * from './landmarks/organizations.ts';
export * from './landmarks/way-there.ts';
