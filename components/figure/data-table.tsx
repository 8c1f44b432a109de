import type { ReactNode } from 'react';

export interface TableRow {
  readonly key: string;
  /** The first is the row's head. As many as there are heads. */
  readonly cells: readonly ReactNode[];
}

interface DataTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A table that, where there is no room for columns, sets each row's cells under each other with their heads. */
export function DataTable({ caption, heads, rows }: DataTableProps) {
  return (
    <div className="table-frame">
      <table className="stacking-table">
        <caption>
          <h2>{caption}</h2>
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [rowHead, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{rowHead}</th>
              {cells.map((cell, index) => (
                <td key={heads[index + 1]} data-head={heads[index + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
