/** The site's "no": an HTTP status and a sentence for the person. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
  }
}

/** The trimmed text, or a refusal naming the empty field. */
export function required(text: unknown, field: string): string {
  const trimmed = typeof text === 'string' ? text.trim() : '';
  if (trimmed === '') throw new Refusal(422, `${field} is required.`);
  return trimmed;
}
