import { Badge, Card, Group, SimpleGrid, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { day } from '../shared/dates.ts';
import { Failure } from '../shared/failure.tsx';
import { LoadingRows } from '../shared/loading-rows.tsx';
import { useResource } from '../shared/use-resource.ts';
import type { Project } from '../types.ts';

/** All projects of the person's organizations. */
export function ProjectsPage() {
  const { data, failure } = useResource<{ projects: Project[] }>('/projects');
  const [query, setQuery] = useState('');
  const wanted = query.toLowerCase();
  const shown = data?.projects.filter((one) => `${one.name} ${one.address}`.toLowerCase().includes(wanted));
  return (
    <>
      <Group justify="space-between" mb="lg">
        <Title order={2}>Projects</Title>
        <TextInput
          placeholder="Search projects"
          leftSection={<IconSearch size={16} />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </Group>
      <Failure message={failure} />
      {!data && !failure && <LoadingRows />}
      {shown?.length === 0 && <Text c="dimmed">No projects to show.</Text>}
      <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }}>
        {shown?.map((project) => (
          <Card withBorder key={project.id}>
            <Group justify="space-between" wrap="nowrap">
              <Text fw={600}>{project.name}</Text>
              <Badge variant="light">{project.kind}</Badge>
            </Group>
            <Text size="sm">{project.address}</Text>
            <Text size="sm" c="dimmed" mt="xs">
              {project.organization} · {day(project.updatedAt)}
            </Text>
          </Card>
        ))}
      </SimpleGrid>
    </>
  );
}
