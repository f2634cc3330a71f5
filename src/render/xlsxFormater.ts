import { Color, Format, FormatAlign, FormatBorder } from "wasm-xlsxwriter";
import { SKRIFT, TEMA, type Rolle, type Stil } from "../workbook/tema";

const KANTFARVE = "#A6A6A6";

/** The file's cell formats: one per role and number format, made when first asked for. */
export class Formater {
  readonly #lavede = new Map<string, Format>();

  /** @param talkode Excel's invariant code */
  for(rolle: Rolle, talkode: string | undefined): Format {
    const noegle = `${rolle}/${talkode ?? ""}`;
    const kendt = this.#lavede.get(noegle);
    if (kendt !== undefined) return kendt;
    const ny = lav(TEMA[rolle], talkode);
    this.#lavede.set(noegle, ny);
    return ny;
  }
}

function lav(stil: Stil, talkode: string | undefined): Format {
  let format = new Format().setFontName(SKRIFT.navn).setFontSize(stil.stoerrelse ?? SKRIFT.stoerrelse);
  if (stil.fed) format = format.setBold();
  if (stil.kursiv) format = format.setItalic();
  if (stil.skrift !== undefined) format = format.setFontColor(Color.parse(stil.skrift));
  if (stil.fyld !== undefined) format = format.setBackgroundColor(Color.parse(stil.fyld));
  if (stil.kant === "alle") format = format.setBorder(FormatBorder.Thin).setBorderColor(Color.parse(KANTFARVE));
  if (stil.kant === "over") format = format.setBorderTop(FormatBorder.Thin);
  if (stil.kant === "under") format = format.setBorderBottom(FormatBorder.Thin);
  format = format.setAlign(stil.lodret === "top" ? FormatAlign.Top : FormatAlign.VerticalCenter);
  if (stil.ombryd) format = format.setTextWrap();
  if (stil.stilling === "hoejre") format = format.setAlign(FormatAlign.Right);
  if (stil.stilling === "indrykket") format = format.setAlign(FormatAlign.Left).setIndent(1);
  if (talkode !== undefined) format = format.setNumFormat(talkode);
  return format;
}
