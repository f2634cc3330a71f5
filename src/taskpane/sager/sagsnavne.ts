import { erTom, laesTekst, type Celle } from "../../tekster/laes";
import type { Kolonnevalg } from "../../tekster/sagsblok";
import { SAGSRESULTAT as T } from "../../tekster/sagsopgave";
import { skrivUgrupperet } from "../../tekster/tal";
import type { Sagsliste } from "./indlaes";

/** A case number, a household or a department as it stands in the list: 2022 and not 2.022. "" where nothing does. */
export function celletekst(celle: Celle): string {
  if (erTom(celle)) return "";
  if (typeof celle === "number" && Number.isFinite(celle)) return skrivUgrupperet(celle);
  const tekst = laesTekst(celle, { argument: "sager" });
  return tekst.ok ? tekst.vaerdi : "";
}

/** What the cases and households of a list are called; their numbers count from 0 below the headings. */
export interface Sagsnavne {
  readonly sag: (nr: number) => string;
  readonly husstand: (medlemmer: readonly number[]) => string;
}

export function sagsnavne({ celler, blok }: Sagsliste, kolonner: readonly Kolonnevalg[]): Sagsnavne {
  const [sagskolonne, husstandskolonne] = [kolonner.indexOf("sag"), kolonner.indexOf("husstand")];
  const celle = (nr: number, kolonne: number): string => celletekst(celler[blok.overskriftsraekker + nr]?.[kolonne] ?? null);
  const sag = (nr: number): string => {
    const navn = celle(nr, sagskolonne);
    return navn === "" ? T.raekke(blok.overskriftsraekker + nr + 1) : T.enSag(navn);
  };
  return {
    sag,
    husstand: (medlemmer) => (medlemmer.length === 1 ? sag(medlemmer[0]!) : T.husstand(celle(medlemmer[0]!, husstandskolonne))),
  };
}
