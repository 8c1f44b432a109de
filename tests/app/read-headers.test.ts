import { expect, it } from 'vitest';
import { leaveOutUnread } from '@/app/read-headers.js';

it('of a request’s headers only those stay that the site reads', () => {
  const read = {
    host: 'figures.example',
    'accept-encoding': 'gzip',
    'if-none-match': '"one"',
    range: 'bytes=0-9',
    'user-agent': 'any',
  };
  const unread = {
    cookie: 'consent=1',
    authorization: 'Basic x',
    rsc: '1',
    'next-router-prefetch': '1',
    'x-forwarded-host': 'evil.example',
    'x-middleware-subrequest': 'proxy',
    'x-amzn-trace-id': 'Root=1',
  };
  const headers = { ...read, ...unread };
  leaveOutUnread(headers);
  expect(headers).toEqual(read);
});
