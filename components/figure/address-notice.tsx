import type { ReactNode } from 'react';

interface AddressNoticeProps {
  /** The fragments that show it: an address with a bad value leads to one of them. */
  readonly ids: readonly string[];
  readonly children: ReactNode;
}

/** Says that the address asked for something that does not exist, and what there is instead. */
export function AddressNotice({ ids, children }: AddressNoticeProps) {
  return (
    <div role="status" className="address-notice">
      {ids.map((id) => (
        <span key={id} id={id} />
      ))}
      {children}
    </div>
  );
}
