/** A value that appears later than this, in milliseconds, has nothing to do with what the person did before. */
export const occasionLasts = 5 * 60_000;
