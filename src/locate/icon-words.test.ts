import { describe, expect, it } from 'vitest';
import { drawingByCharacter, drawingByName } from './icon-words.ts';

describe('drawingByName', () => {
  it.each([
    ['glyphicon-cog', 'gear'],
    ['icon-tabler-settings', 'gear'],
    ['IconSettings', 'gear'],
    ['fa-user-gear', 'gear'],
    ['SettingsOutlinedIcon', 'gear'],
    ['more_vert', 'dots'],
    ['bi-three-dots-vertical', 'dots'],
    ['fa-ellipsis-v', 'dots'],
    ['icon-check', 'check'],
    ['btn-close', 'cross'],
    ['glyphicon-user', 'other'],
    ['list-check', 'other'],
    ['square-xmark', 'other'],
    ['fa-trash', 'other'],
    ['scoggins', undefined],
    ['gearbox', undefined],
  ])('%s is %s', (name, drawing) => {
    expect(drawingByName(name)).toBe(drawing);
  });
});

describe('drawingByCharacter', () => {
  it.each([
    ['⚙', '', 'gear'],
    ['⚙️', '', 'gear'],
    ['⋮', '', 'dots'],
    ['×', '', 'cross'],
    ['\uE019', '"Glyphicons Halflings"', 'gear'],
    ['\uF013', '"Font Awesome 6 Free"', 'gear'],
    ['\uE019', 'Arial', undefined],
    ['A', '"Font Awesome 6 Free"', undefined],
  ])('%s in %s is %s', (text, family, drawing) => {
    expect(drawingByCharacter(text, family)).toBe(drawing);
  });
});
