import { describe, expect, it } from 'vitest';
import { readArguments } from './read-arguments.js';

describe('readArguments', () => {
  it('starts everything from port 4010 on', () => {
    expect(readArguments([])).toEqual({
      kind: 'start',
      names: ['orq', 'chatwoot', 'sendblue', 'digivault'],
      json: false,
      options: { port: 4010, host: '127.0.0.1', mode: 'static' },
    });
  });

  it('starts what is named, in that order', () => {
    const args = ['sendblue', '--port=0', 'orq', '--host', '::1', '--mode', 'dynamic', '--json'];
    expect(readArguments(args)).toEqual({
      kind: 'start',
      names: ['sendblue', 'orq'],
      json: true,
      options: { port: 0, host: '::1', mode: 'dynamic' },
    });
  });

  it.each([
    [['--help'], 'help'],
    [['-h', 'hubspot'], 'help'],
    [['--version'], 'version'],
  ])('reads %j', (args, kind) => {
    expect(readArguments(args)).toEqual({ kind });
  });

  it.each([
    [['--prot', '1'], '--prot'],
    [['hubspot'], "'hubspot'"],
    [['orq', 'orq'], 'twice'],
    [['--port', 'high'], "'high'"],
    [['--port', '65533'], 'Port 65533'],
    [['--port', '99999'], 'Port 99999'],
    [['--mode', 'wild'], "'mode' must be 'static' or 'dynamic', not 'wild'."],
    [['--json=yes'], '--json'],
  ])('refuses %j', (args, named) => {
    expect(() => readArguments(args)).toThrow(named);
  });
});
