import { expect, test } from 'vitest';
import { newRecordId } from '../domain/record-id.ts';
import { type NoticeFacts, noticeFor } from './page-notice.ts';

const id = newRecordId();
const quiet: NoticeFacts = {
  capture: { status: 'none' },
  cardShown: false,
  listShown: true,
  waiting: [],
  dismissed: [],
};
const waiting = [{ id, name: 'Web shop' }];

test('says nothing when there is nothing to say', () => {
  expect(noticeFor(quiet)).toBeUndefined();
});

test('a value at risk comes before a token that waits', () => {
  const capture = { status: 'failed', name: 'Key', reason: 'storage', retry: () => undefined } as const;
  const notice = noticeFor({ ...quiet, waiting, capture });
  expect(notice).toMatchObject({ tone: 'bad', actions: [{ does: 'retry' }] });
});

test('an orphan offers no retry that cannot work', () => {
  const capture = { status: 'failed', name: 'Key', reason: 'disconnected', retry: () => undefined } as const;
  expect(noticeFor({ ...quiet, capture })?.actions).toEqual([]);
});

test('a waiting token is mentioned only where its row is, and not again once dismissed', () => {
  const notice = noticeFor({ ...quiet, waiting });
  expect(notice?.lines[0]).toEqual({ text: 'reminder_notice_title', name: 'Web shop' });
  expect(noticeFor({ ...quiet, waiting, listShown: false })).toBeUndefined();
  expect(noticeFor({ ...quiet, waiting, dismissed: [notice?.key ?? ''] })).toBeUndefined();
});

test('a token that waits is mentioned once its being saved was taken note of', () => {
  const facts: NoticeFacts = { ...quiet, waiting, capture: { status: 'saved', name: 'Web shop', id } };
  const saved = noticeFor(facts);
  expect(saved?.lines[0]?.text).toBe('capture_saved_status');
  expect(noticeFor({ ...facts, dismissed: [saved?.key ?? ''] })?.lines[0]?.text).toBe(
    'reminder_notice_title',
  );
});

test('the card says it all itself', () => {
  expect(noticeFor({ ...quiet, waiting, cardShown: true })).toBeUndefined();
});
