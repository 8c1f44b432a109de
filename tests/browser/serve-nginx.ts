/** nginx with the configuration of an export, on a free port, where the machine has it. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@/hosting/free-port';

const PROGRAMS = ['nginx', '/usr/sbin/nginx'];

export const findNginx = (): string | undefined =>
  PROGRAMS.find((program) => spawnSync(program, ['-v']).status === 0);

export interface ServedExport {
  readonly origin: string;
  /** Its first process; those that answer are its children. */
  readonly pid: number;
  readonly stop: () => void;
}

/** @throws Error where nginx does not take the configuration */
export async function serveWithNginx(program: string, exported: string): Promise<ServedExport> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await findFreePort();
  const site = readFileSync(join(exported, 'nginx.conf'), 'utf8')
    .replace('listen 80;', `listen ${port};`)
    .replace('listen [::]:80;', '')
    .replace('/srv/sourced-figures/site', join(exported, 'site'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join(' ');
  const main = join(folder, 'nginx.conf');
  const isRoot = process.getuid?.() === 0;
  writeFileSync(
    main,
    `${isRoot ? 'user root;' : ''} worker_processes 1; daemon off; pid ${join(folder, 'pid')}; error_log stderr;\n` +
      `events {}\nhttp { access_log off; ${temporary}\n${site}}\n`,
  );
  const checked = spawnSync(program, ['-t', '-c', main], { encoding: 'utf8' });
  if (checked.status !== 0)
    throw new Error(`expected a configuration that nginx takes, found:\n${checked.stderr}`);
  const server = spawn(program, ['-c', main], { stdio: 'ignore' });
  const origin = `http://localhost:${port}`;
  for (let tries = 0; tries < 50; tries += 1) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    origin,
    pid: server.pid ?? 0,
    stop: () => {
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
