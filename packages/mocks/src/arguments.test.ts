import { describe, expect, it } from 'vitest';
import { readArguments, type StartCommand } from './arguments.js';
import { providers } from './providers.js';

describe('readArguments', () => {
  it('starts everything from port 4010 on', () => {
    expect(readArguments([])).toEqual({
      kind: 'start',
      names: [...providers],
      json: false,
      options: { port: 4010, host: '127.0.0.1', engine: 'prism', mode: 'stateful', faults: [] },
    });
  });

  it('starts what is named, in that order', () => {
    const args = 'sendblue --port=0 orq --host ::1 --mode dynamic --json --contacts 20 --seed 7'.split(' ');
    expect(readArguments(args)).toEqual({
      kind: 'start',
      names: ['sendblue', 'orq'],
      json: true,
      options: {
        port: 0,
        host: '::1',
        engine: 'prism',
        mode: 'dynamic',
        contacts: 20,
        seed: 7,
        faults: [],
      },
    });
  });

  it('runs what stands behind two dashes, on free ports', () => {
    expect(readArguments(['run', 'orq', '--', 'npm', 'test', '--port', '1'])).toMatchObject({
      names: ['orq'],
      options: { port: 0 },
      run: ['npm', 'test', '--port', '1'],
    });
  });

  it('reads faults', () => {
    const { options } = {
      ...readArguments(['--fault', 'slow; delay=100-300; operations=contacts.list']),
    } as StartCommand;
    expect(options.faults).toEqual([{ name: 'slow', delay: [100, 300], operations: ['contacts.list'] }]);
  });

  it.each([
    [['--help'], 'help'],
    [['-h', 'unknown'], 'help'],
    [['--version'], 'version'],
  ])('reads %j', (args, kind) => {
    expect(readArguments(args)).toEqual({ kind });
  });

  it.each([
    [['--prot', '1'], '--prot'],
    [['unknown'], "'unknown'"],
    [['orq', 'orq'], 'twice'],
    [['--port', 'high'], "'high'"],
    [['--port', '65533'], 'Port 65533'],
    [['--port', '99999'], 'Port 99999'],
    [['--mode', 'wild'], "'mode' must be one of 'stateful', 'static', 'dynamic', not 'wild'."],
    [['--json=yes'], '--json'],
    [['--engine', 'steam'], "'engine' must be one of 'prism', 'twin', not 'steam'."],
    [['--engine', 'twin', '--mode', 'static'], "needs the engine 'prism'"],
    [['--fault', 'flood'], "'name' must be one of rateLimited"],
    [['--fault', 'slow; delay=soon'], "'delay'"],
    [['--contacts', 'nowhere.json'], 'nowhere.json'],
    [['--seed', 'x'], '--seed'],
    [['run', 'orq'], 'contactkit-mocks run -- npm test'],
  ])('refuses %j', (args, named) => {
    expect(() => readArguments(args)).toThrow(named);
  });
});
