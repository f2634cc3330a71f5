import { nyKnude, type Knude, type Knudesum, type Optaelling } from "./antalsknuder";
import { rod } from "./sammeAntal";

/**
 * A count in another table, or in a sentence, of the size of a line of counts or a whole table together, is their sum:
 * with it a hidden one of them could be worked out. In doubt it is, so that more is hidden.
 *
 * @param sagte what sentences tell
 */
export function totalerAndetsteds(
  knuder: readonly Knude[],
  optaellinger: readonly Optaelling[],
  sagte: ReadonlySet<number>,
): readonly Knudesum[] {
  const medVaerdi = new Map<number, Knude[]>();
  const fra = (vaerdi: number): Knude[] => medVaerdi.get(vaerdi) ?? [];
  const sagteKnuder = [...sagte].map((vaerdi) => nyKnude(vaerdi, {}));
  for (const knude of new Set([...knuder.filter(({ plads }) => plads !== null), ...sagteKnuder]))
    medVaerdi.set(knude.vaerdi, [...fra(knude.vaerdi), knude]);
  return optaellinger.flatMap(({ dele, sammen }) => {
    const ialt = dele.reduce((sum, { vaerdi }) => sum + vaerdi, 0);
    if (fra(ialt).length === 0 || dele.filter(({ vaerdi }) => vaerdi > 0).length < 2) return [];
    const kendte = new Set([...sammen].map(rod));
    const [navngivne, navnloese] = delt([...new Set(fra(ialt).map(rod))].filter((et) => !kendte.has(et)));
    return [...navnloese, ...(navngivne.length > FLEST_NAVNGIVNE ? [] : navngivne)].map((sum) => ({ sum, dele }));
  });
}

/** Where more than so many counts of other things are of that size, they are by chance. */
const FLEST_NAVNGIVNE = 3;

const delt = (knuder: readonly Knude[]): readonly [Knude[], Knude[]] => [
  knuder.filter(({ navne }) => navne.length > 0),
  knuder.filter(({ navne }) => navne.length === 0),
];
