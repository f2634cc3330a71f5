import { andelAf, kronerAf, type Satser } from "../../core";
import { MAALGRUPPETEKST } from "../../tekster/status";
import { skrivProcent, skrivTal } from "../../tekster/tal";

export type Gruppe = Satser["maalgruppe"];
type Tre = readonly [string, string, string];

/** A year that is being confirmed or added, exactly as typed. */
export interface Bekraeftkladde {
  readonly art: "bekraeft" | "tilfoej";
  readonly aar: string;
  readonly maalgruppe: Gruppe;
  readonly graenser: Tre;
  readonly satser: Tre;
  readonly hvem: string;
  readonly dato: string;
  readonly kilde: string;
}

export interface Fremskrivkladde {
  readonly art: "fremskriv";
  readonly aar: string;
  readonly procent: string;
}

/** What the page keeps between visits: the form that is half filled. */
export type Satskladde = Bekraeftkladde | Fremskrivkladde | null;

export const bekraeftkladde = ({ aar, maalgruppe, trin }: Satser, dato: string): Bekraeftkladde => ({
  art: "bekraeft",
  aar: String(aar),
  maalgruppe,
  graenser: tre((nr) => (trin[nr] === undefined ? "" : skrivTal(kronerAf(trin[nr].graense)))),
  satser: tre((nr) => {
    const sats = trin[nr]?.sats;
    return sats === undefined ? "" : skrivProcent(andelAf(sats), sats % 100 === 0 ? 0 : 2);
  }),
  hvem: "",
  dato,
  kilde: "",
});

export const tilfoejkladde = (aar: number, dato: string): Bekraeftkladde => ({
  art: "tilfoej",
  aar: String(aar),
  maalgruppe: "alle",
  graenser: ["", "", ""],
  satser: ["", "", ""],
  hvem: "",
  dato,
  kilde: "",
});

export const fremskrivkladde = (aar: number): Fremskrivkladde => ({ art: "fremskriv", aar: String(aar), procent: "" });

/** Reads what was kept, field by field; what is missing or of another kind is as if never typed. */
export function laesSatskladde(gemt: unknown): Satskladde {
  if (typeof gemt !== "object" || gemt === null) return null;
  const g = gemt as Readonly<Record<string, unknown>>;
  const tekst = (felt: string): string => (typeof g[felt] === "string" ? g[felt] : "");
  const tekster = (felt: string): Tre => tre((nr) => (Array.isArray(g[felt]) && typeof g[felt][nr] === "string" ? g[felt][nr] : ""));
  if (g["art"] === "fremskriv") return { art: "fremskriv", aar: tekst("aar"), procent: tekst("procent") };
  if (g["art"] !== "bekraeft" && g["art"] !== "tilfoej") return null;
  return {
    art: g["art"],
    aar: tekst("aar"),
    maalgruppe: Object.hasOwn(MAALGRUPPETEKST, tekst("maalgruppe")) ? (tekst("maalgruppe") as Gruppe) : "alle",
    graenser: tekster("graenser"),
    satser: tekster("satser"),
    hvem: tekst("hvem"),
    dato: tekst("dato"),
    kilde: tekst("kilde"),
  };
}

const tre = (af: (nr: number) => string): Tre => [af(0), af(1), af(2)];

export const medNy = (alle: Tre, nr: number, ny: string): Tre => tre((et) => (et === nr ? ny : alle[et]!));
