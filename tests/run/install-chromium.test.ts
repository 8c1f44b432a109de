import { describe, expect, it } from 'vitest';
import type { ChromiumSearch } from './find-chromium';
import { type Command, ensureChromium } from './install-chromium';

const FOUND: ChromiumSearch = { kind: 'found', path: '/usr/bin/chromium', from: 'system' };
const MISSING: ChromiumSearch = { kind: 'missing', message: 'none; install one', canInstall: true };

/** A machine on which `working` commands succeed, the last of which brings the browser. */
function machineWhere(working: (command: Command) => boolean, bringsBrowser: (command: Command) => boolean) {
  const ran: string[] = [];
  let search: ChromiumSearch = MISSING;
  const run = (command: Command) => {
    ran.push(command.join(' '));
    if (working(command) && bringsBrowser(command)) search = FOUND;
    return working(command);
  };
  return { ran, run, find: () => search };
}

describe('ensureChromium', () => {
  it('installs nothing where there is a browser', () => {
    const run = () => {
      throw new Error('expected no command');
    };
    expect(ensureChromium({ isRoot: true, find: () => FOUND, run })).toBe('/usr/bin/chromium');
  });

  it('takes Playwright’s installer first', () => {
    const machine = machineWhere(
      () => true,
      () => true,
    );
    expect(ensureChromium({ isRoot: true, ...machine })).toBe('/usr/bin/chromium');
    expect(machine.ran).toEqual(['npx playwright install --with-deps chromium']);
  });

  it.each([
    [true, 'apt-get'],
    [false, 'sudo -n apt-get'],
  ])('takes the system’s packages where Playwright’s cannot be reached (root: %s)', (isRoot, apt) => {
    const machine = machineWhere(
      ([program]) => program !== 'npx',
      (command) => command.includes('install'),
    );
    expect(ensureChromium({ isRoot, ...machine })).toBe('/usr/bin/chromium');
    expect(machine.ran.slice(1)).toEqual([
      `${apt} update`,
      `${apt} install -y --no-install-recommends chromium`,
    ]);
  });

  it('says what to do where nothing works, and does not install after a failed update', () => {
    const machine = machineWhere(
      () => false,
      () => false,
    );
    expect(() => ensureChromium({ isRoot: true, ...machine })).toThrow('none; install one');
    expect(machine.ran).toEqual(['npx playwright install --with-deps chromium', 'apt-get update']);
  });

  it('installs nothing where the environment names a browser that is not there', () => {
    const machine = machineWhere(
      () => true,
      () => true,
    );
    const find = (): ChromiumSearch => ({
      kind: 'missing',
      message: 'PLAYWRIGHT_CHROMIUM',
      canInstall: false,
    });
    expect(() => ensureChromium({ isRoot: true, run: machine.run, find })).toThrow('PLAYWRIGHT_CHROMIUM');
    expect(machine.ran).toEqual([]);
  });
});
