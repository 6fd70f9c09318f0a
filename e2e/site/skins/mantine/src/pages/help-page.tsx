import { Accordion, Title } from '@mantine/core';

const answers = [
  ['Where do I find my organizations?', 'Click on your name at the top right and choose My organizations.'],
  [
    'How do I get a master token?',
    'An administrator opens the API tab of the organization, clicks on the settings icon and chooses Generate token. A new token has to be activated.',
  ],
  ['How do I add people?', 'Open the Users tab and choose Invite users or Invite admins.'],
] as const;

/** Answers to frequent questions. */
export function HelpPage() {
  return (
    <>
      <Title order={2} mb="md">
        Help
      </Title>
      <Accordion variant="contained">
        {answers.map(([question, answer]) => (
          <Accordion.Item key={question} value={question}>
            <Accordion.Control>{question}</Accordion.Control>
            <Accordion.Panel>{answer}</Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </>
  );
}
