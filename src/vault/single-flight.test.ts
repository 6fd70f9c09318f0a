import { expect, test } from 'vitest';
import { singleFlight } from './single-flight.ts';

/** Work that ends when told to. */
function controlled() {
  const ends: { readonly resolve: () => void; readonly reject: (reason: Error) => void }[] = [];
  const work = () => new Promise<void>((resolve, reject) => ends.push({ resolve, reject }));
  return { ends, call: singleFlight(work) };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

test('calls during a run are answered by one more run, which begins after it', async () => {
  const { ends, call } = controlled();
  const first = call();
  const later = [call(), call(), call()];
  expect(ends).toHaveLength(1);
  ends[0]?.resolve();
  await first;
  await settle();
  expect(ends).toHaveLength(2);
  ends[1]?.resolve();
  await Promise.all(later);
  expect(ends).toHaveLength(2);
});

test('a call after the last run runs again', async () => {
  const { ends, call } = controlled();
  const first = call();
  ends[0]?.resolve();
  await first;
  void call();
  expect(ends).toHaveLength(2);
});

test('a run that failed does not keep the next from running', async () => {
  const { ends, call } = controlled();
  const first = call();
  const second = call();
  ends[0]?.reject(new Error('refused'));
  await expect(first).rejects.toThrow('refused');
  await settle();
  ends[1]?.resolve();
  await second;
});
