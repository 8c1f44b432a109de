import type { ParsedAddress } from './address-patterns';
import { pathOf } from './addresses';
import { type Resolution, reportBadParameter } from './resolution';

/** The name of the CSV file that the address asks for; undefined where it asks for something else. */
function tableOf({ form, names: { figure, format, file } }: ParsedAddress): string | undefined {
  if (form === 'export') return format === 'csv' ? `${figure}.csv` : undefined;
  return file?.endsWith('.csv') ? file : undefined;
}

/**
 * `?bom=1` asks for a CSV file with a byte order mark, without which Excel takes it for another encoding.
 * Undefined where the address asks for no table, or for a plain one.
 */
export function resolveByteOrderMark(
  address: ParsedAddress,
  search: URLSearchParams,
): Resolution | undefined {
  const table = tableOf(address);
  const asked = search.get('bom');
  if (table === undefined || !asked || asked === '0') return undefined;
  if (asked !== '1') return reportBadParameter('bom', asked, '1 (with a byte order mark) or 0 (without)');
  return { kind: 'rewrite', path: pathOf(['export', 'csv', address.names.article, table]) };
}
