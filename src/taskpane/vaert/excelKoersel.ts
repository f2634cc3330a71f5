import { aarsagAf } from "./aarsag";

type Arbejde<T> = (context: Excel.RequestContext) => Promise<T>;

/** Excel 2021, as in the manifest: the first with all that the sheets need, spilling formulas among it. */
const KRAEVET = "1.14";
/** RunOptions.mergeUndoGroup: all requests of a run as one undo step. */
const SAMLET_FORTRYD = "1.20";

const kan = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** Asked before anything is written, so that an older Excel does not fail half way. */
export const manglerApi = (): boolean => !kan(KRAEVET);

export interface Uheld {
  readonly fejl: unknown;
  readonly tilbage: readonly string[];
}

/**
 * Writes, as one undo step where Excel can, and cleans up after a failure. The reading before it refuses at once while
 * the user is editing a cell; from here on Excel waits for the cell to be left: half of the work done is no place to
 * stop, and the clean-up would be refused as well.
 *
 * Excel refuses the one undo step for some work (UndoNotSupported, and errors without a name: office-js issues 6255,
 * 6491 and 6711), so a failure that the user cannot mend is tried again with a step for each request.
 *
 * @param rydOp puts everything back; answers the sheets where it could not
 * @returns null when all went well
 */
export async function udfoer(
  arbejde: Arbejde<void>,
  rydOp: (fejl: unknown) => Promise<readonly string[]>,
  samlet = kan(SAMLET_FORTRYD),
): Promise<Uheld | null> {
  try {
    await Excel.run({ delayForCellEdit: true, ...(samlet && { mergeUndoGroup: true }) }, arbejde);
    return null;
  } catch (fejl) {
    const tilbage = await rydOp(fejl);
    if (samlet && tilbage.length === 0 && aarsagAf(fejl).art === "ukendt") return udfoer(arbejde, rydOp, false);
    return { fejl, tilbage };
  }
}

/** For cleaning up: what failed once need not fail again. undefined where it failed both times. */
export async function toGange<T>(arbejde: Arbejde<T>): Promise<T | undefined> {
  const enGang = () => Excel.run({ delayForCellEdit: true }, arbejde);
  try {
    return await enGang();
  } catch {
    // What is left in the end is told to the user; there is nothing more to be done about it here.
    return enGang().catch(() => undefined);
  }
}
