import type { Satser } from "../../core";
import { SATSARK as T } from "../../tekster/satsark";
import { satserTilTabel, SATSOVERSKRIFTER } from "../../tekster/satstabel";
import { tekst, TOM_RAEKKE, type Arkkilde, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Talformat } from "../tema";

const FORMATER: readonly Talformat[] = ["aar", "tal", "kroner", "procent", "kroner", "procent", "kroner", "procent", "tal", "tal"];
const noegle = (raekke: number, kolonne: number): string => `satser.${raekke}.${kolonne}`;

/**
 * The workbook's own limits as a table that our functions take by its name: =REFUSION(A2;2024;;Satser). Its rows may be
 * changed by hand; nothing stands below it, so that it can grow.
 */
export function satser(raekker: readonly Satser[]): Arkkilde {
  const [overskrifter = [], ...indhold] = satserTilTabel(raekker);
  const sidste = { raekke: indhold.length, kolonne: overskrifter.length - 1 };
  return {
    navn: T.navn,
    kolonnebredder: [9, 13, 13, 9, 13, 9, 13, 9, 14, 90],
    raekker: [
      [tekst(T.titel, "overskrift")],
      ...T.vejledning.map((linje) => [tekst(linje, "undertitel")]),
      TOM_RAEKKE,
      overskrifter.map((navn, kolonne) => ({
        ...tekst(String(navn), FORMATER[kolonne] === "tal" ? "kolonnehoved" : "talhoved"),
        noegle: noegle(0, kolonne),
      })),
      ...indhold.map((celler, nr): Kilderaekke => celler.map((vaerdi, kolonne) => tabelcelle(vaerdi, nr + 1, kolonne))),
    ],
    frysTilOgMed: noegle(0, 0),
    sidehoved: T.titel,
    udskrevneKolonner: SATSOVERSKRIFTER.length,
    gentag: noegle(0, 0),
    tabel: { navn: T.navn, fra: noegle(0, 0), til: noegle(sidste.raekke, sidste.kolonne) },
  };
}

function tabelcelle(vaerdi: string | number, raekke: number, kolonne: number): Kildecelle {
  const format = FORMATER[kolonne]!;
  const felles = { vaerdi, noegle: noegle(raekke, kolonne) };
  return format === "tal" ? { ...felles, rolle: "inputTekst" } : { ...felles, rolle: "input", format };
}
