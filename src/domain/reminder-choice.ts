/** How long *Later* holds back what is said of a credential. */
export const laterChoices = ['hour', 'day', 'week'] as const;
export type LaterChoice = (typeof laterChoices)[number];

/** What the person may choose for one credential; `again` takes the others back. */
export const reminderChoices = [...laterChoices, 'stop', 'again'] as const;
export type ReminderChoice = (typeof reminderChoices)[number];
