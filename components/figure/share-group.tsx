import type { ReactNode } from 'react';
import { MADE_BY_SERVER } from '@/data/addresses/made-by-server';

interface ShareGroupProps {
  readonly name: string;
  readonly isOpen?: boolean;
  /** What an export leaves out, since it holds none of the files that the group leads to. */
  readonly isMadeByServer?: boolean;
  readonly children: ReactNode;
}

/** One of the ways to take a figure or a number along; opens without a script. */
export function ShareGroup({ name, isOpen = false, isMadeByServer = false, children }: ShareGroupProps) {
  return (
    <details open={isOpen} className="py-2" {...(isMadeByServer && { [MADE_BY_SERVER]: '' })}>
      <summary className="py-1 font-semibold">{name}</summary>
      <div className="max-w-[48rem] pb-2 text-sm">{children}</div>
    </details>
  );
}
