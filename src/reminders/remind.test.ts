import '../platform/testing/english.ts';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Credential } from '../domain/credential.ts';
import { setManaged } from '../managed/testing/managed-area.ts';
import { remindedItem, reminderSettingsItem } from './items.ts';
import { notifiedBy } from './notified.ts';
import { isAsleepTooLong, remind, remindAlarm } from './remind.ts';
import { afterChoice } from './reminded.ts';
import { firstDistances, intervals } from './schedule.ts';
import { activeToken, start, waitingToken } from './testing/credentials.ts';

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

const day = 86_400_000;
const later = start + intervals[0];
const waiting = waitingToken();
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
  expect(notifiedBy(id ?? '')).toEqual({ id: waiting.id, about: 'activation' });
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
  await reminderSettingsItem.set({ hideNames: true, first: firstDistances[1] });
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

/** Every time something is said in `days`, when the background is woken by nothing but its alarm, and dies in between. */
async function timesSaid(credential: Credential, days: number): Promise<number[]> {
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  const times: number[] = [];
  for (let now = start; now <= start + days * day; ) {
    create.mockClear();
    await remind(facts(credential), now);
    if (create.mock.calls.length > 0) times.push(now);
    expect(create.mock.calls.length).toBeLessThan(2);
    const alarm = await fakeBrowser.alarms.get(remindAlarm);
    if (!alarm) break;
    now = alarm.scheduledTime;
  }
  return times;
}

test('the exact times of a token that is never activated', async () => {
  const times = await timesSaid(waiting, 30);
  const distances = times.map((time, index) => time - (times[index - 1] ?? start));
  expect(distances).toEqual([...intervals, intervals[4], intervals[4]]);
});

test('the exact times before an end, by an alarm that rings every day at least', async () => {
  const end = start + 100 * day + 15 * 3_600_000;
  expect(await timesSaid(activeToken({ expiresAt: end }), 200)).toEqual([
    end - 30 * day,
    end - 7 * day,
    end - day,
    new Date(end).setHours(0, 0, 0, 0),
  ]);
});

test('an end that came while the browser was closed is said when it is open again, and once', async () => {
  const token = activeToken({ expiresAt: start + 100 * day });
  await remind(facts(token), start + 60 * day);
  await remind(facts(token), start + 105 * day);
  const [id] = Object.keys(await shown());
  expect(notifiedBy(id ?? '')).toEqual({ id: token.id, about: 'end' });
  await fakeBrowser.notifications.clear(id as string);
  await remind(facts(token), start + 106 * day);
  expect(await shown()).toEqual({});
});

test('500 at once are one notification and one alarm', async () => {
  const all = Array.from({ length: 250 }, () => [
    waitingToken(),
    activeToken({ expiresAt: start + 31 * day }),
  ]).flat();
  const now = start + 5 * day;
  await remind(facts(...all), now);
  const notifications = Object.keys(await shown());
  expect(notifications.map(notifiedBy)).toEqual(['several']);
  expect((await fakeBrowser.alarms.get(remindAlarm))?.scheduledTime).toBe(now + intervals[1]);
  await remind(facts(...all), now + 1);
  await remind(facts(...all.map((one) => ({ ...one, state: 'replaced' as const }))), now + 2);
  expect(await shown()).toEqual({});
});

test('a notification about an end says how long is left, and when it is replaced it goes', async () => {
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  const token = activeToken({ expiresAt: start + 100 * day });
  await remind(facts(token), start + 93 * day);
  expect(create.mock.lastCall?.[1]).toMatchObject({ title: 'Master token: ends in 7 days' });
  expect(badge).toEqual({ text: '1', title: 'Waykey: ending soon: 1' });
  await remind(facts({ ...token, state: 'replaced' }), start + 94 * day);
  expect(await shown()).toEqual({});
  expect(badge.text).toBe('');
});

test('what the person stopped is neither said nor counted', async () => {
  await remindedItem.update((reminded) => afterChoice(reminded, waiting.id, 'stop', start));
  await remind(facts(waiting), later);
  expect(await shown()).toEqual({});
  expect(badge.text).toBe('');
});

test('a clock that was set back leaves an alarm too far off, which is noticed', async () => {
  await remind(facts(waiting), start + 365 * day);
  expect(await isAsleepTooLong(start + 365 * day)).toBe(false);
  expect(await isAsleepTooLong(start)).toBe(true);
  await remind(facts(waiting), start);
  expect((await fakeBrowser.alarms.get(remindAlarm))?.scheduledTime).toBeLessThanOrEqual(start + day);
});

test('an organization says when the first reminder comes, whatever the person chose', async () => {
  await reminderSettingsItem.set({ hideNames: false, first: 60_000 });
  await setManaged({ firstReminder: 1440 });
  await remind(facts(waiting), start + day - 1);
  expect(await shown()).toEqual({});
  await remind(facts(waiting), start + day);
  expect(Object.keys(await shown())).toHaveLength(1);
});
