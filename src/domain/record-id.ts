import type { RecordId } from './credential.ts';
import { hexOf } from './hex.ts';

/** 32 lower-case hex digits. */
export const recordIdPattern = /^[0-9a-f]{32}$/;

/** A new random record id (128 bit); the page side makes it so that a repeated save is recognised as one. */
export function newRecordId(): RecordId {
  return hexOf(crypto.getRandomValues(new Uint8Array(16))) as RecordId;
}

/** Narrows any string to a record id. */
export function isRecordId(text: string): text is RecordId {
  return recordIdPattern.test(text);
}
