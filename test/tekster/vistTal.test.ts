import { TALFORMATER } from "../../src/workbook/tema";
import { visesTallet, visTal } from "../../src/tekster/vistTal";

/** What Excel calls accounting. */
const BOGHOLDERI = '_-* #,##0.00 "kr."_-;-* #,##0.00 "kr."_-;_-* "-"?? "kr."_-';

it.each([
  [41_449_999, TALFORMATER.iMillioner, "41,4"],
  [41_450_000, TALFORMATER.iMillioner, "41,5"],
  [-41_450_000, TALFORMATER.iMillioner, "-41,5"],
  [0, TALFORMATER.iMillioner, "0,0"],
  [-26_567_499.99, TALFORMATER.iTusind, "-26.567"],
  [26_567_500, TALFORMATER.iTusind, "26.568"],
  [499, TALFORMATER.iTusind, "0"],
  [1_234_567.891, TALFORMATER.oere, "1.234.567,89"],
  [1_234_567.5, TALFORMATER.kroner, "1.234.568"],
  [-2.5, TALFORMATER.kroner, "-3"],
  [0.6417, TALFORMATER.procent, "64,2%"],
  [0.25, TALFORMATER.skrevetProcent, "25,0%"],
  [0.3333333, TALFORMATER.skrevetProcent, "33,33333%"],
  [2023, TALFORMATER.aar, "2023"],
  [1.005, "0.00", "1,01"],
  [1234.5, TALFORMATER.tal, "1234,5"],
  [0.1 + 0.2, TALFORMATER.tal, "0,3"],
  [45_016, "dd-mm-yyyy", "31-03-2023"],
  [45_016, "[$-da-DK]d. mmmm yyyy;@", "31. marts 2023"],
  [45_016.5, "dd-mm-yyyy hh:mm", "31-03-2023 12:00"],
  [45_016, "mmm-yy", "mar-23"],
  // Excel's own short date, and its separator, are the reader's.
  [45_016, "m/d/yyyy", "31-03-2023"],
  [45_016.5, "m/d/yy h:mm", "31-03-2023 12:00"],
  [45_016, "dd/mm/yyyy", "31-03-2023"],
  [45_016, "[$-F800]dddd, mmmm dd, yyyy", "31. marts 2023"],
  [0.5, "h:mm", "12:00"],
  [1234.5, BOGHOLDERI, "1.234,50 kr."],
  [-1234.5, BOGHOLDERI, "-1.234,50 kr."],
  [0, BOGHOLDERI, "- kr."],
  [0, '#,##0;-#,##0;"-"', "-"],
  [101_801_234, "000000-0000", "010180-1234"],
  [-5, "#,##0;", ""],
  [3, ";;;", ""],
  [-5, "#,##0;(#,##0)", "(5)"],
  [-5, "#,##0_);[Red]-#,##0", "-5"],
  [1500, '#,##0 "kr."', "1.500 kr."],
  [1500, '"kr. "0.0', "kr. 1500,0"],
  [12, "0\\ \\%", "12 %"],
  [7, '"ja"', "ja"],
  // No code, and no day.
  [1234.5, '0.00 "x', "1234,5"],
  [-5, "dd-mm-yyyy", "-5"],
])("%s med %s vises som %s", (tal, kode, ventet) => expect(visTal(tal, kode)).toBe(ventet));

it.each([
  [3, ";;;"],
  [0, ";;;"],
  [3, '""'],
  [3, '"skjult"'],
  [3, '"under 5"'],
  [3, "\\5"],
  [3, "[$5 kr.-406]"],
  [-5, "#,##0;"],
  [3, '[<5]"under 5";0'],
  [3, "[$kr.-406]"],
  [3, "5"],
  [3, '[=3]"x";0'],
  [3, "[White]0"],
  [3, "[Color2]0"],
])("af %s viser %s intet", (tal, kode) => expect(visesTallet(tal, kode)).toBe(false));

it.each<[number, string]>([
  ...Object.values(TALFORMATER).map((kode): [number, string] => [3, kode]),
  [3, "#,##0.00\\ [$kr.-406]"],
  [0, '#,##0;-#,##0;"-"'],
  [0, "0;-0;"],
  [0, BOGHOLDERI],
  [-1234.5, BOGHOLDERI],
  [7, '[<5]"under 5";0'],
  [3, '0" sager"'],
  [0.5, "# ?/16"],
  [45_016, "mmmm"],
  [45_016, "m/d/yyyy"],
  [3, "[Red]0"],
  [3, '0.00 "x'],
])("af %s viser %s noget", (tal, kode) => expect(visesTallet(tal, kode)).toBe(true));
