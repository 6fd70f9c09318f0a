import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '../policy.ts';
import { onPolicyChange, readPolicy } from '../read-policy.ts';

/** What the organization has set; undefined until that is known. It follows changes. */
export function usePolicy(): Policy | undefined {
  const [policy, setPolicy] = useState<Policy>();
  useEffect(() => {
    const gone = new AbortController();
    const read = () => void readPolicy().then((read) => !gone.signal.aborted && setPolicy(read));
    onPolicyChange(read, gone.signal);
    read();
    return () => gone.abort();
  }, []);
  return policy;
}
