/** The only door to the browser for the background and the extension's own pages. */
export { default as browser } from 'webextension-polyfill';
