/** The guide whose last step leads from a saved token to an active one. Alone in its file: every page carries it. */
export const activateGuide = 'generate-master-token';
