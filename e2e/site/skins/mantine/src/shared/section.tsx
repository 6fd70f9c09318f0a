import { Card, Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A card with a heading and, at its right, what can be done with it. */
export function Section({
  title,
  tools,
  children,
}: {
  title: string;
  tools?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Card withBorder mb="lg" padding="md">
      <Group justify="space-between" mb="sm">
        <Title order={3} size="h4">
          {title}
        </Title>
        {tools}
      </Group>
      {children}
    </Card>
  );
}
