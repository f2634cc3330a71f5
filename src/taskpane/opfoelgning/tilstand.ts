import { laesFraSager, type FraSager, type Udfyldning } from "./fraSager";
import { alleFelter, cellenavn, type Felt } from "./felter";
import { FAGOMRAADER_HOEJST } from "../../workbook/graenser";
import { medRettelse, udenFelter, udenSkrevne, type Rettelse, type Stand } from "./rettelser";

/** What is filled in at a time: one quarter's requests, the expectation, or the final statement. */
export type Afsnit = "kvartal 1" | "kvartal 2" | "kvartal 3" | "kvartal 4" | "forventning" | "endelig";

export const AFSNIT: readonly Afsnit[] = ["kvartal 1", "kvartal 2", "kvartal 3", "kvartal 4", "forventning", "endelig"];

/** What the task keeps between visits. */
export interface Opfoelgningstilstand {
  /** The year by its key among those that can be chosen; null until one was. */
  readonly aar: string | null;
  /** null: where the next step is. */
  readonly afsnit: Afsnit | null;
  /** Typed, and in no sheet and no file yet; by the year's key. */
  readonly rettelser: Aarsrettelser;
  /**
   * In the file that was made from this year; by the key of the year that it was made from. A draft holds what it was
   * given; a file that was opened is as it was, should it be opened again.
   */
  readonly hentet: Aarsrettelser;
  /** The municipality's own day for the budget of the year after, as typed. */
  readonly budgetfrist: string;
  readonly fraSager: FraSager | null;
}

export type Aarsrettelser = Readonly<Record<string, readonly Rettelse[]>>;

/** The date that the work is commonly planned by; the municipality's own, so it can be changed. */
export const BUDGETFRIST = "15.09";

export type Handling =
  | { readonly art: "vaelgAar"; readonly aar: string }
  | { readonly art: "vaelgAfsnit"; readonly afsnit: Afsnit }
  | { readonly art: "ret"; readonly aar: string; readonly stand: Stand; readonly felt: Felt; readonly tekst: string }
  /** Just these stand in the sheet now. */
  | { readonly art: "skrevet"; readonly aar: string; readonly skrevne: readonly Rettelse[] }
  /** Let go of these: what stands in the sheet is to hold. */
  | { readonly art: "glem"; readonly aar: string; readonly felter: readonly Rettelse[] }
  | { readonly art: "glemAar"; readonly aar: string }
  /** These stand in a file that was made of the year; til is the year as that file has it, or the same draft. */
  | { readonly art: "hentet"; readonly aar: string; readonly til: string; readonly skrevne: readonly Rettelse[] }
  | { readonly art: "glemHentet"; readonly aar: string; readonly felter: readonly Rettelse[] }
  /** What was typed for another year of these, or is in its file, is typed here; the rest of the answered ones is let go. */
  | {
      readonly art: "overtag";
      readonly fra: Overtagelsessted;
      readonly til: string;
      readonly stand: Stand;
      readonly tages: readonly Rettelse[];
      readonly besvarede: readonly Rettelse[];
    }
  | { readonly art: "frist"; readonly budgetfrist: string }
  | { readonly art: "brugSager"; readonly aar: string; readonly stand: Stand; readonly udfyldes: readonly Udfyldning[] }
  | { readonly art: "glemSager" };

export interface Overtagelsessted {
  readonly hvad: "rettelser" | "hentet";
  readonly aar: string;
}

export function reducer(tilstand: Opfoelgningstilstand, handling: Handling): Opfoelgningstilstand {
  const med = (aar: string, ret: Ret): Opfoelgningstilstand => ({ ...tilstand, rettelser: medAar(tilstand.rettelser, aar, ret) });
  switch (handling.art) {
    case "vaelgAar":
      return { ...tilstand, aar: handling.aar, afsnit: null };
    case "vaelgAfsnit":
      return { ...tilstand, afsnit: handling.afsnit };
    case "ret":
      return med(handling.aar, (foer) => medRettelse(foer, handling.stand, handling.felt, handling.tekst));
    case "skrevet":
      return med(handling.aar, (foer) => udenSkrevne(foer, handling.skrevne));
    case "glem":
      return med(handling.aar, (foer) => udenFelter(foer, handling.felter));
    case "glemAar":
      return med(handling.aar, () => []);
    case "hentet": {
      const { aar, til, skrevne } = handling;
      const tilbage = udenSkrevne(tilstand.rettelser[aar] ?? [], skrevne);
      return {
        ...tilstand,
        aar: tilstand.aar === aar ? til : tilstand.aar,
        rettelser: medAar(
          medAar(tilstand.rettelser, aar, () => []),
          til,
          (foer) => [...udenFelter(foer, tilbage), ...tilbage],
        ),
        hentet: medAar(tilstand.hentet, aar, (foer) => [...udenFelter(foer, skrevne), ...skrevne]),
      };
    }
    case "glemHentet":
      return { ...tilstand, hentet: medAar(tilstand.hentet, handling.aar, (foer) => udenFelter(foer, handling.felter)) };
    case "overtag": {
      const { fra, til, stand, tages, besvarede } = handling;
      const uden = { ...tilstand, [fra.hvad]: medAar(tilstand[fra.hvad], fra.aar, (foer) => udenFelter(foer, besvarede)) };
      const taget: Ret = (foer) => tages.reduce((alle, { felt, nu }) => medRettelse(alle, stand, felt, nu), foer);
      return { ...uden, rettelser: medAar(uden.rettelser, til, taget) };
    }
    case "frist":
      return { ...tilstand, budgetfrist: handling.budgetfrist };
    case "brugSager": {
      const { stand, udfyldes } = handling;
      const udfyldt = med(handling.aar, (foer) => udfyldes.reduce((alle, { felt, tekst }) => medRettelse(alle, stand, felt, tekst), foer));
      return { ...udfyldt, fraSager: null };
    }
    case "glemSager":
      return { ...tilstand, fraSager: null };
  }
}

type Ret = (foer: readonly Rettelse[]) => readonly Rettelse[];

/** A year that has none is not among them. */
const medAar = (alle: Aarsrettelser, aar: string, ret: Ret): Aarsrettelser =>
  Object.fromEntries(Object.entries({ ...alle, [aar]: ret(alle[aar] ?? []) }).filter(([, deres]) => deres.length > 0));

type Ukendt = Readonly<Record<string, unknown>>;

/** What was kept, field by field: whatever is missing or of another kind is as if it had never been typed. */
export function laesTilstand(gemt: unknown): Opfoelgningstilstand {
  const et = objekt(gemt);
  return {
    aar: typeof et["aar"] === "string" ? et["aar"] : null,
    afsnit: AFSNIT.find((afsnit) => afsnit === et["afsnit"]) ?? null,
    rettelser: laesAarsrettelser(et["rettelser"]),
    hentet: laesAarsrettelser(et["hentet"]),
    budgetfrist: typeof et["budgetfrist"] === "string" ? et["budgetfrist"] : BUDGETFRIST,
    fraSager: laesFraSager(et["fraSager"]),
  };
}

const laesAarsrettelser = (gemt: unknown): Aarsrettelser =>
  Object.fromEntries(Object.entries(objekt(gemt)).map(([aar, deres]) => [aar, Array.isArray(deres) ? deres.flatMap(laesRettelse) : []]));

const objekt = (vaerdi: unknown): Ukendt => (typeof vaerdi === "object" && vaerdi !== null ? (vaerdi as Ukendt) : {});

const FELTER: ReadonlyMap<string, Felt> = new Map(alleFelter(FAGOMRAADER_HOEJST).map((felt) => [cellenavn(felt), felt]));

function laesRettelse(gemt: unknown): Rettelse[] {
  const { felt, fagomraade, foer, nu } = objekt(gemt);
  const kendt = typeof felt === "string" ? FELTER.get(felt) : undefined;
  if (kendt === undefined || typeof foer !== "string" || typeof nu !== "string") return [];
  if ("nr" in kendt) return typeof fagomraade === "string" ? [{ felt: kendt, fagomraade, foer, nu }] : [];
  return [{ felt: kendt, fagomraade: null, foer, nu }];
}

/** As it is kept: a field by the name of its cell. */
export const skrivTilstand = (tilstand: Opfoelgningstilstand): unknown => ({
  ...tilstand,
  rettelser: skrivAarsrettelser(tilstand.rettelser),
  hentet: skrivAarsrettelser(tilstand.hentet),
});

const skrivAarsrettelser = (rettelser: Aarsrettelser): unknown =>
  Object.fromEntries(Object.entries(rettelser).map(([aar, deres]) => [aar, deres.map((et) => ({ ...et, felt: cellenavn(et.felt) }))]));
