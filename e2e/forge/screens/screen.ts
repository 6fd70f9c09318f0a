import type { ForgeNode } from '../node.ts';

/** What one screen is made of; dialogs and menus apart are in the page's layers. */
export interface Screen {
  readonly header: ForgeNode;
  readonly main: readonly ForgeNode[];
  /** Landmarks that a person could only guess at here. */
  readonly vague?: readonly string[];
  /** Landmarks of which there are two that nobody could tell apart. */
  readonly ambiguous?: readonly string[];
  /** The credential that the guide looks for. */
  readonly name?: string;
}
