import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from './find-chromium';

const OWN = '/home/me/.cache/ms-playwright/chromium/chrome';

function machineWith(executables: readonly string[], environment: Machine['environment'] = {}): Machine {
  return {
    environment: { PATH: '/usr/local/bin:/usr/bin', ...environment },
    playwrightPath: OWN,
    isExecutable: (path) => executables.includes(path),
  };
}

describe('findChromium', () => {
  const system = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

  it('takes the one that the environment names before all others', () => {
    const machine = machineWith(['/opt/chrome', OWN, ...system], { PLAYWRIGHT_CHROMIUM: '/opt/chrome' });
    expect(findChromium(machine)).toEqual({ kind: 'found', path: '/opt/chrome', from: 'environment' });
  });

  it('does not fall back where the environment names one that is not there', () => {
    const search = findChromium(machineWith([OWN, ...system], { PLAYWRIGHT_CHROMIUM: '/opt/none' }));
    expect(search).toMatchObject({ kind: 'missing', canInstall: false });
    expect(search.kind === 'missing' && search.message).toContain('/opt/none');
  });

  it('takes Playwright’s own before the system’s', () => {
    expect(findChromium(machineWith([OWN, ...system]))).toMatchObject({ path: OWN, from: 'playwright' });
  });

  it.each([
    [['/usr/bin/chromium', '/usr/bin/google-chrome'], '/usr/bin/chromium'],
    [['/usr/bin/chromium-browser', '/usr/local/bin/google-chrome'], '/usr/bin/chromium-browser'],
    [['/usr/local/bin/google-chrome-stable'], '/usr/local/bin/google-chrome-stable'],
    [
      ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  ])('finds the system’s among %j', (executables, path) => {
    expect(findChromium(machineWith(executables))).toEqual({ kind: 'found', path, from: 'system' });
  });

  it.each([{}, { PATH: '' }, { PATH: undefined }, { PLAYWRIGHT_CHROMIUM: '' }])(
    'says how to mend it where there is none (%j)',
    (environment) => {
      const search = findChromium(machineWith([], environment));
      expect(search).toMatchObject({ kind: 'missing', canInstall: true });
      expect(search.kind === 'missing' && search.message).toMatch(/PLAYWRIGHT_CHROMIUM.*path/);
    },
  );
});
