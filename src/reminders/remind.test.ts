import '../platform/testing/english.ts';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Credential } from '../domain/credential.ts';
import { newRecordId } from '../domain/record-id.ts';
import { reminderSettingsItem } from './items.ts';
import { notifiedCredential, remind, remindAlarm } from './remind.ts';
import { intervals } from './schedule.ts';

const badge = vi.hoisted(() => ({ text: '', title: '' }));
const allowed = vi.hoisted(() => ({ notifications: true }));

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser: fake } = await import('@webext-core/fake-browser');
  return {
    default: Object.assign(fake, {
      action: {
        setBadgeText: async ({ text }: { text: string }) => Object.assign(badge, { text }),
        setBadgeBackgroundColor: async () => undefined,
        setTitle: async ({ title }: { title: string }) => Object.assign(badge, { title }),
      },
      permissions: { contains: async () => allowed.notifications },
    }),
  };
});

const start = Date.UTC(2026, 0, 1);
const later = start + intervals[0];
const waiting: Credential = {
  id: newRecordId(),
  kind: 'master-token',
  name: 'Web shop',
  organization: {},
  capturedAt: start,
  state: 'not-activated',
  stateSince: start,
  history: [],
};
const active: Credential = { ...waiting, state: 'active' };
const facts = (...credentials: Credential[]) => ({
  credentials,
  siteAccess: true,
  notSaved: false,
});
const shown = () => fakeBrowser.notifications.getAll();

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getURL = (path: string) => `extension://waykey/${path}`;
  allowed.notifications = true;
});

test('a waiting token is on the badge at once, in a notification after ten minutes, and once', async () => {
  await remind(facts(waiting), start);
  expect(badge).toEqual({ text: '1', title: expect.stringContaining('1') });
  expect(await shown()).toEqual({});
  expect((await fakeBrowser.alarms.get(remindAlarm))?.scheduledTime).toBe(later);

  await remind(facts(waiting), later);
  const [id] = Object.keys(await shown());
  expect(notifiedCredential(id ?? '')).toBe(waiting.id);
  expect((await fakeBrowser.alarms.get(remindAlarm))?.scheduledTime).toBe(later + intervals[1]);

  await fakeBrowser.notifications.clear(id as string);
  await Promise.all([remind(facts(waiting), later + 1), remind(facts(waiting), later + 1)]);
  expect(await shown()).toEqual({});
});

test('an active token takes badge, notification and alarm away', async () => {
  await remind(facts(waiting), later);
  await remind(facts(active), later + 1);
  expect(badge.text).toBe('');
  expect(await shown()).toEqual({});
  expect(await fakeBrowser.alarms.get(remindAlarm)).toBeFalsy();
});

test('a notification holds the name and nothing more, and not even that when names are hidden', async () => {
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  await remind(facts(waiting), later);
  expect(JSON.stringify(create.mock.lastCall)).toContain('Web shop');
  await reminderSettingsItem.set({ hideNames: true });
  await remind(facts(waiting), later + intervals[1]);
  expect(create).toHaveBeenCalledTimes(2);
  expect(JSON.stringify(create.mock.lastCall)).not.toContain('Web shop');
});

test('without the permission nothing is counted as said: given later, it is said then', async () => {
  allowed.notifications = false;
  await remind(facts(waiting), later);
  expect(badge.text).toBe('1');
  allowed.notifications = true;
  await remind(facts(waiting), later + 5);
  expect(Object.keys(await shown())).toHaveLength(1);
});

test('not seeing the site comes before anything else', async () => {
  await remind({ credentials: [waiting], siteAccess: false, notSaved: false }, start);
  expect(badge).toEqual({ text: '!', title: expect.stringContaining('cannot see') });
});
