/** Rows and columns from 0, as Excel has them. */
export interface Felt {
  readonly raekke: number;
  readonly kolonne: number;
  readonly raekker: number;
  readonly kolonner: number;
}

/** What has to be loaded of a range before its place can be read. */
export const MAAL = "rowIndex,columnIndex,rowCount,columnCount";

export const feltAf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Felt => ({
  raekke: rowIndex,
  kolonne: columnIndex,
  raekker: rowCount,
  kolonner: columnCount,
});
