/** The built server, on a free port of this machine, for as long as an export asks it. */
import { spawn } from 'node:child_process';
import { findFreePort } from './free-port';

export interface BuiltServer {
  readonly origin: string;
  readonly stop: () => void;
}

const READY = 'ready: ';

/**
 * @param siteOrigin what the answers call the site
 * @param environment what its process is told besides
 * @throws Error with what it said where nothing is built, or the build does not start
 */
export async function startBuiltServer(
  siteOrigin: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<BuiltServer> {
  const port = await findFreePort();
  const server = spawn(process.execPath, ['app/serve-command.js'], {
    env: { ...process.env, ...environment, PORT: String(port), SITE_ORIGIN: siteOrigin },
    // By the fourth it learns that this process has ended.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: unknown) => {
      said += String(chunk);
      if (said.includes(READY)) resolve();
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => reject(new Error(`expected the built server to start, found:\n${said}`)));
  });
  return { origin: `http://localhost:${port}`, stop: () => void server.kill('SIGKILL') };
}
