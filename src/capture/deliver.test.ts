import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SaveRequest } from '../domain/messages.ts';
import { newRecordId } from '../domain/record-id.ts';
import { sha256 } from '../domain/sha256.ts';
import type { CaptureStatus } from '../overlay/page-side.ts';
import { deliver, patience, type Way, waits } from './deliver.ts';

const request: SaveRequest = { id: newRecordId(), kind: 'master-token', value: 'value', name: 'Key' };

function setUp(save: Way['save'], connected = () => true) {
  const reports: CaptureStatus[] = [];
  const controller = new AbortController();
  const run = deliver(
    request,
    {
      save,
      connected,
      // Time goes a hundred times as fast.
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / 100)),
    },
    (status) => reports.push(status),
    controller.signal,
  );
  return { run, reports, controller };
}

const receipt = async () => ({
  id: request.id,
  keptIn: request.id,
  digest: await sha256(request.value),
  name: 'Key',
});

test('says saved only for a receipt of this record and this value', async () => {
  const save = vi
    .fn<Way['save']>()
    .mockResolvedValueOnce({
      id: newRecordId(),
      keptIn: request.id,
      digest: await sha256('value'),
      name: 'Key',
    })
    .mockResolvedValueOnce({
      id: request.id,
      keptIn: request.id,
      digest: await sha256('another'),
      name: 'Key',
    })
    .mockRejectedValueOnce(new Error('the worker died'))
    .mockImplementation(receipt);
  const { run, reports } = setUp(save);
  await run;
  expect(save).toHaveBeenCalledTimes(4);
  expect(reports.map((report) => report.status)).toEqual(['saving', 'saved']);
});

test('tells the person after the last try, keeps trying, and recovers', async () => {
  const save = vi.fn<Way['save']>(async () => ({ error: 'storage' }));
  const { run, reports } = setUp(save);
  await vi.waitFor(() => expect(reports.at(-1)).toMatchObject({ status: 'failed', reason: 'storage' }));
  expect(save.mock.calls.length).toBeGreaterThan(waits.length);
  save.mockImplementation(receipt);
  await run;
  expect(reports.at(-1)).toMatchObject({ status: 'saved', id: request.id });
});

test('says at once when the extension was replaced under the page', async () => {
  const { reports, controller } = setUp(
    () => Promise.reject(new Error()),
    () => false,
  );
  await vi.waitFor(() => expect(reports.at(-1)).toMatchObject({ status: 'failed', reason: 'disconnected' }));
  controller.abort();
});

test('sends the same record each time', async () => {
  const save = vi.fn<Way['save']>().mockRejectedValueOnce(new Error()).mockImplementation(receipt);
  await setUp(save).run;
  expect(save.mock.calls.map(([sent]) => sent)).toEqual([request, request]);
});

test('sends before it waits for anything: a native box freezes the page next', () => {
  const save = vi.fn<Way['save']>(receipt);
  setUp(save);
  expect(save).toHaveBeenCalledOnce();
});

test('says nothing of a token that is not kept', async () => {
  const { run, reports } = setUp(async () => ({ error: 'invalid' }));
  await run;
  expect(reports).toEqual([{ status: 'none' }]);
});

describe('a background that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
  afterEach(() => void vi.useRealTimers());
  const setUpSlowly = (save: Way['save']) => {
    const reports: CaptureStatus[] = [];
    const { signal } = new AbortController();
    const wait = (milliseconds: number) => new Promise<undefined>((done) => setTimeout(done, milliseconds));
    const way = { save, connected: () => true, wait };
    return { reports, run: deliver(request, way, (status) => reports.push(status), signal) };
  };
  /** Time goes on, and digests, which take time of their own, are done. */
  const pass = async (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= 100) {
      await receipt();
      await vi.advanceTimersByTimeAsync(100);
    }
  };

  test('is asked again, and the person is told within ten seconds', async () => {
    const save = vi.fn<Way['save']>(() => new Promise(() => undefined));
    const { reports } = setUpSlowly(save);
    await pass(10_000);
    expect(save.mock.calls.length).toBeGreaterThan(waits.length);
    expect(reports.map(({ status }) => status)).toEqual(['saving', 'failed']);
  });

  test('is believed when it answers late, however late', async () => {
    const slow = patience + 500;
    const { run, reports } = setUpSlowly(async () => {
      await new Promise((done) => setTimeout(done, slow));
      return receipt();
    });
    await pass(2 * slow);
    await run;
    expect(reports.map(({ status }) => status)).toEqual(['saving', 'saved']);
  });
});
