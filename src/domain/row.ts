/** One row of a list on the page as a person tells it from the others. It holds a name, so it is kept in memory only. */
export interface RowRef {
  /** Its first words, as they are read. */
  readonly name: string;
  /** What else it says, where another row has the same name; empty where none has. */
  readonly detail: string;
  /** Its place among the rows with this name and detail, from 0 … */
  readonly index: number;
  /** … and how many of them there were. */
  readonly count: number;
}
