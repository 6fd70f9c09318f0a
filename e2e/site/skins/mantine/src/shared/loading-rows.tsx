import { Skeleton, Stack } from '@mantine/core';

/** Stands in for a list that is on its way. */
export function LoadingRows() {
  return (
    <Stack gap="sm">
      <Skeleton height={18} />
      <Skeleton height={18} width="85%" />
      <Skeleton height={18} width="70%" />
    </Stack>
  );
}
