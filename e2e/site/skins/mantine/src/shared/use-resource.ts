import { useCallback, useEffect, useState } from 'react';
import { api, messageOf } from '../api.ts';

/** Something loaded from the API. While it reloads, the old data stays. */
export interface Resource<T> {
  data: T | undefined;
  failure: string | undefined;
  loading: boolean;
  reload(): Promise<void>;
}

/** Loads `path` now and on each `reload`. */
export function useResource<T>(path: string): Resource<T> {
  const [data, setData] = useState<T>();
  const [failure, setFailure] = useState<string>();
  const [loading, setLoading] = useState(true);

  const reload = useCallback(async () => {
    setLoading(true);
    try {
      setData(await api.get<T>(path));
      setFailure(undefined);
    } catch (error) {
      setFailure(messageOf(error));
    } finally {
      setLoading(false);
    }
  }, [path]);

  useEffect(() => void reload(), [reload]);
  return { data, failure, loading, reload };
}
