import { aarsagAf } from "./aarsag";
import type { Vaertsaarsag } from "./aarsag";
import type { Deling } from "./port";

/** Older than what the sheets ask for, but sharing can be all that somebody came for. */
const KRAEVET = "1.8";

/**
 * Opens a file as a new workbook beside the open one. It can be refused: by the organisation's policy, by the browser's
 * pop-up blocker, or because the file is too large for a request.
 */
export async function aabnIExcel(bytes: Uint8Array): Promise<Deling> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", KRAEVET)) return { art: "afvist", aarsag: { art: "manglerApi" } };
  try {
    await Excel.createWorkbook(somBase64(bytes));
    return { art: "aabnet" };
  } catch (fejl) {
    return { art: "afvist", aarsag: hvorfor(fejl) };
  }
}

/** No sheet is protected here: access is denied to the making of workbooks. */
function hvorfor(fejl: unknown): Vaertsaarsag {
  const aarsag = aarsagAf(fejl);
  return aarsag.art === "beskyttet" ? { art: "ukendt", stod: (fejl as Error).message } : aarsag;
}

/** So many at a time: a call takes no more arguments. */
const AD_GANGEN = 8_192;

function somBase64(bytes: Uint8Array): string {
  let tegn = "";
  for (let fra = 0; fra < bytes.length; fra += AD_GANGEN) tegn += String.fromCharCode(...bytes.subarray(fra, fra + AD_GANGEN));
  return btoa(tegn);
}
