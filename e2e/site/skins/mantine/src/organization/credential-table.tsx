import { Badge, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { day } from '../shared/dates.ts';
import { LoadingRows } from '../shared/loading-rows.tsx';
import type { Credential } from '../types.ts';

interface CredentialTableProps {
  /** `undefined` while they load. */
  credentials: Credential[] | undefined;
  emptyText: string;
  inactiveText: string;
  menu: (credential: Credential) => ReactNode;
}

/** A table of master tokens or API keys. */
export function CredentialTable({ credentials, emptyText, inactiveText, menu }: CredentialTableProps) {
  if (!credentials) return <LoadingRows />;
  if (credentials.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {emptyText}
      </Text>
    );
  }
  return (
    <Table verticalSpacing="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Name</Table.Th>
          <Table.Th>Created</Table.Th>
          <Table.Th>Expires</Table.Th>
          <Table.Th>Status</Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {credentials.map((credential) => (
          <Table.Tr key={credential.id}>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{credential.name}</Table.Td>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>{day(credential.createdAt)}</Table.Td>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>{day(credential.expiresAt)}</Table.Td>
            <Table.Td>
              <Badge variant="light" miw="max-content" color={credential.active ? 'teal' : 'gray'}>
                {credential.active ? 'Active' : inactiveText}
              </Badge>
            </Table.Td>
            <Table.Td ta="right">{menu(credential)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
