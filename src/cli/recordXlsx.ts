import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { recordRows } from '../core/report/records/writeRecord.js';
import type { RecordSheet } from '../core/report/records/types.js';

/** The longest text that a spreadsheet's cell takes. */
const longestCell = 32_000;
const widths = [28, 28, 24, 24, 20, 24, 40, 32, 32, 32];

/** A record as a spreadsheet. Every cell is text, so that nothing is taken for a formula. */
export async function recordXlsx(sheet: RecordSheet): Promise<Uint8Array> {
  const heads = new Set([sheet.title, ...sheet.sections.flatMap(({ title, columns }) => [title, ...columns])]);
  const data: SheetData = recordRows(sheet).map((row) =>
    row.map((text) => (text === '' ? null : { value: text.slice(0, longestCell), type: String, wrap: true, alignVertical: 'top' as const, ...(row.every((cell) => heads.has(cell)) && { fontWeight: 'bold' as const }) })),
  );
  return writeExcelFile(data, { sheet: sheet.title.slice(0, 31), columns: widths.map((width) => ({ width })) }).toBuffer();
}
