import { spawn } from 'node:child_process';

/** Asks until the server answers, or until it has ended. */
async function waitForServer(site: string, hasEnded: () => boolean): Promise<void> {
  const answer = await fetch(site).catch(() => undefined);
  if (answer?.ok) return;
  if (hasEnded()) throw new Error(`expected the server at ${site} to start; run \`npm run build\` first`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return waitForServer(site, hasEnded);
}

/** Serves the build of `npm run build`, made for the same PORT. */
export async function serveSite(): Promise<{ readonly site: string; readonly close: () => void }> {
  const port = process.env.PORT || '3000';
  const site = `http://localhost:${port}`;
  const server = spawn('node', ['app/serve-command.js'], {
    stdio: 'ignore',
    env: { ...process.env, PORT: port },
  });
  await waitForServer(site, () => server.exitCode !== null);
  return { site, close: () => server.kill() };
}
