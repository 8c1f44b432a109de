import { type Browser, chromium } from 'playwright';
import { findChromium } from '@/tests/run/find-chromium';
import { chromiumArguments, thisMachine } from '@/tests/run/this-machine';

/** @throws Error where the machine has no Chromium, with how to install one */
export async function launchChromium(): Promise<Browser> {
  const found = findChromium(thisMachine());
  if (found.kind === 'missing') throw new Error(found.message);
  return chromium.launch({ executablePath: found.path, args: chromiumArguments() });
}
