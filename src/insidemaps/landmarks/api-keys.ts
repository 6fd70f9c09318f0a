/** The API Keys section of the API tab. */
import type { Landmark } from '../../locate/landmark.ts';
import * as words from '../words.ts';

export const apiKeysSection: Landmark = {
  id: 'api-keys-section',
  role: 'section',
  names: words.apiKeys,
};
