import { BESKATNINGSGRUNDLAG, INDSATSER, PERSONER, PLACERINGER, UDGIFTSBEHOV, type Kommunetype, type Placering } from "../../core";
import { TOM_KLADDE, type Hvem, type Kladde, type Placeringskladde } from "./kladde";

type Ukendt = Readonly<Record<string, unknown>>;

/** What was kept, field by field: whatever is missing or of another kind is as if it had never been typed. */
export function laesKladde(gemt: unknown): Kladde {
  const k = objekt(gemt);
  const tom = TOM_KLADDE;
  const placeringer = objekt(k["placeringer"]);
  return {
    hvem: valgI<Hvem | null>(k["hvem"], [...PERSONER, "egen"], null),
    gruppe: valgI(k["gruppe"], ["barn", "voksen", "aeldre"], tom.gruppe),
    indeksvaerdi: tekstI(k["indeksvaerdi"]),
    indkomst: tekstI(k["indkomst"]),
    udskrivningsprocent: tekstI(k["udskrivningsprocent"]),
    psykiatrisk: k["psykiatrisk"] === true,
    kommunetype: laesKommunetype(k["kommunetype"]),
    befolkningstilbagegang: k["befolkningstilbagegang"] === true,
    modtager: valgI(k["modtager"], ["samme", "anden"], tom.modtager),
    modtagertype: laesKommunetype(k["modtagertype"]),
    modtagersProcent: tekstI(k["modtagersProcent"]),
    kommune: tekstI(k["kommune"]),
    medOekonomi: k["medOekonomi"] === true,
    aar: tekstI(k["aar"]),
    placeringer: Object.fromEntries(PLACERINGER.map((hvor) => [hvor, laesPlacering(placeringer[hvor])])) as Record<
      Placering,
      Placeringskladde
    >,
  };
}

function laesKommunetype(gemt: unknown): Kommunetype {
  const k = objekt(gemt);
  return {
    beskatningsgrundlag: valgI(k["beskatningsgrundlag"], BESKATNINGSGRUNDLAG, TOM_KLADDE.kommunetype.beskatningsgrundlag),
    udgiftsbehov: valgI(k["udgiftsbehov"], UDGIFTSBEHOV, TOM_KLADDE.kommunetype.udgiftsbehov),
  };
}

function laesPlacering(gemt: unknown): Placeringskladde {
  const p = objekt(gemt);
  const tom = TOM_KLADDE.placeringer.inde;
  return {
    udgiftsart: valgI(p["udgiftsart"], ["egen", "landsgennemsnit"], tom.udgiftsart),
    udgift: tekstI(p["udgift"]),
    indsats: valgI(p["indsats"], INDSATSER, tom.indsats),
    egenbetaling: tekstI(p["egenbetaling"]),
    modtagetRefusion: tekstI(p["modtagetRefusion"]),
    betaltRefusion: tekstI(p["betaltRefusion"]),
  };
}

const objekt = (vaerdi: unknown): Ukendt => (typeof vaerdi === "object" && vaerdi !== null ? (vaerdi as Ukendt) : {});

const tekstI = (vaerdi: unknown): string => (typeof vaerdi === "string" ? vaerdi : "");

const valgI = <V extends string | null>(vaerdi: unknown, muligheder: readonly V[], ellers: V): V =>
  muligheder.includes(vaerdi as V) ? (vaerdi as V) : ellers;
