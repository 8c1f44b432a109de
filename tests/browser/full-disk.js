// @ts-check
/** Loaded before a server: from then on no file can be written, as on a disk that is full. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const refuse = () => {
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 });
};
Object.assign(fs, { writeFileSync: refuse, mkdirSync: refuse, renameSync: refuse });
Object.assign(fs.promises, {
  writeFile: async () => refuse(),
  mkdir: async () => refuse(),
  rename: async () => refuse(),
});
syncBuiltinESMExports();
