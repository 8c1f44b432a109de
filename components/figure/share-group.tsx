import type { ReactNode } from 'react';

interface ShareGroupProps {
  readonly name: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** One of the ways to take a figure or a number along; opens without a script. */
export function ShareGroup({ name, isOpen = false, children }: ShareGroupProps) {
  return (
    <details open={isOpen} className="py-2">
      <summary className="py-1 font-semibold">{name}</summary>
      <div className="max-w-[48rem] pb-2 text-sm">{children}</div>
    </details>
  );
}
