import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Asks until the server answers, or until it has ended. */
async function waitForServer(site: string, hasEnded: () => boolean): Promise<void> {
  const answer = await fetch(site).catch(() => undefined);
  if (answer?.ok) return;
  if (hasEnded()) throw new Error(`expected the server at ${site} to start; run \`npm run build\` first`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return waitForServer(site, hasEnded);
}

export interface ServedSite {
  readonly site: string;
  readonly pid: number;
  /** What its process says of its memory, in bytes. */
  readonly readMemory: () => Promise<NodeJS.MemoryUsage>;
  readonly close: () => void;
}

/** Serves the build of `npm run build`, made for the same PORT, in a process that tells its memory when asked. */
export async function serveSite(): Promise<ServedSite> {
  const port = process.env.PORT || '3000';
  const site = `http://localhost:${port}`;
  const isTaken = await fetch(site).then(
    () => true,
    () => false,
  );
  if (isTaken)
    throw new Error(`expected nobody at ${site}, found a server: stop it, or it would be measured`);
  // Absolute, since the server changes into its build and its threads import it once more.
  const teller = resolve('bench', 'tell-memory.js');
  const server = spawn(process.execPath, ['--expose-gc', '--import', teller, 'app/serve-command.js'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, PORT: port },
  });
  // What is spoken with must not keep the bench from ending.
  server.channel?.unref();
  await waitForServer(site, () => server.exitCode !== null);
  return {
    site,
    pid: server.pid ?? 0,
    readMemory: () =>
      new Promise((resolve) => {
        server.once('message', (memory) => resolve(memory as NodeJS.MemoryUsage));
        server.send('memory');
      }),
    close: () => void server.kill(),
  };
}
