import { IKKE_OMFATTET } from "../../tekster/sagsord";
import { niveauoverskrift, SAGSMELLEMREGNING as KOLONNER, SAGSTVILLING as T } from "../../tekster/sagstvilling";
import { formel, omraade, ref, type Formel, type Reference } from "../formel";
import { beregnet, tekst, type Kildecelle } from "../kilde";
import { andel, delingsformler, delingstal, type Delingstal } from "./husstandsdeling";
import * as raekker from "./sagsraekker";
import type { Sagsceller, Sagsformler } from "./sagsraekker";
import type { Sagstal } from "./sagstal";
import type { Trinceller } from "./taeller";

/** REFUSION_SAGER as native formulas: helper cells for each row, and the two cells of its answer. */
export interface Sagstvilling {
  readonly hoveder: readonly Kildecelle[];
  readonly raekker: readonly Sagstvillingsraekke[];
}

export interface Sagstvillingsraekke {
  readonly hjaelp: readonly Kildecelle[];
  readonly refusion: Formel;
  readonly bemaerkning: Formel;
  /** What the formula of the remark gives, where the row has an error that the function words better. */
  readonly bemaerkningstekst: string;
}

/**
 * @param id distinguishes several lists of one workbook
 * @param tal what sagstal gives: the list is within the formulas' bounds
 */
export function sagstvilling(
  id: string,
  celler: readonly Sagsceller[],
  trin: readonly Trinceller[],
  tal: readonly Sagstal[],
): Sagstvilling {
  const f: Sagsformler = { celler, trin, noegle: (hvad, nr) => `sag.${id}.${hvad}.${nr}` };
  const deling = delingstal(tal);
  const niveauer = celler[0]!.udgifter.map((_, nr) => niveauoverskrift(nr, celler[0]!.udgifter.length));
  const { nr, fejl, noegle, foerste, antal, fejlIHusstanden, medregnet, niveau: _, ...resten } = KOLONNER;
  const navne = [nr, fejl, noegle, foerste, antal, fejlIHusstanden, medregnet, ...niveauer, ...Object.values(resten)];
  return {
    hoveder: navne.map((navn) => tekst(navn, "talhoved")),
    raekker: tal.map((et, plads) => ({
      hjaelp: hjaelpeceller(f, plads, et, deling[plads]!),
      refusion: formel`IF(${ref(f.noegle("fejlIHusstanden", plads))}>0,${T.fejl},${andel(f, plads)})`,
      bemaerkning: bemaerkning(f, plads),
      bemaerkningstekst: bemaerkningstekst(et),
    })),
  };
}

function hjaelpeceller(f: Sagsformler, nr: number, tal: Sagstal, deling: Delingstal): Kildecelle[] {
  const celle = (hvad: string, formlen: Formel, vaerdi: string | number): Kildecelle =>
    beregnet(f.noegle(hvad, nr), formlen, vaerdi, typeof vaerdi === "number" ? "kroner" : undefined, "mellemregning");
  const egen = (hvad: string): Reference => ref(f.noegle(hvad, nr));
  const iHusstanden = (hvad: string): Formel => raekker.iHusstanden(f, nr, raekker.hele(f, hvad));
  const alene = (selv: Formel, sammen: Formel): Formel => formel`IF(${egen("antal")}=1,${selv},${sammen})`;
  const alleSamlede = omraade(f.noegle("samlet", 0), f.noegle("samlet", f.celler.length - 1));
  return [
    { vaerdi: nr + 1, rolle: "mellemregning", noegle: f.noegle("nr", nr) },
    celle("fejl", raekker.fejl(f, nr), tal.fejl),
    celle("noegle", raekker.husstandsnoegle(f, nr), tal.noegle),
    celle("foerste", raekker.foerste(f, nr), tal.foerste),
    celle("antal", formel`IF(${egen("noegle")}="",1,COUNTIF(${raekker.hele(f, "foerste")},${egen("foerste")}))`, tal.antal),
    celle("fejlIHusstanden", formel`(${alene(formel`${egen("fejl")}`, iHusstanden("fejl"))}>0)*1`, tal.fejlIHusstanden),
    celle("medregnet", raekker.medregnet(f, nr), tal.medregnet),
    ...tal.niveauer.map((niveau, maaned) => celle(raekker.niveaukolonne(maaned), raekker.niveau(f, nr, maaned), niveau)),
    celle("taeller", raekker.husstandstaeller(f, nr), tal.taeller),
    celle("samlet", formel`ROUND(${egen("taeller")}/120000,0)`, tal.samlet),
    celle("udgift", raekker.udgift(f, nr), tal.udgift),
    celle("samletUdgift", alene(formel`${egen("udgift")}`, iHusstanden("udgift")), tal.samletUdgift),
    celle("atDele", formel`INDEX(${alleSamlede},${egen("foerste")})`, tal.atDele),
    ...Object.entries(delingsformler(f, nr)).map(([hvad, formlen]) => celle(hvad, formlen, deling[hvad as keyof Delingstal])),
  ];
}

function bemaerkning(f: Sagsformler, nr: number): Formel {
  const egen = (hvad: string): Reference => ref(f.noegle(hvad, nr));
  const uden = formel`IF(${egen("fejlIHusstanden")}>0,${T.husstandsfejl},IF(${egen("medregnet")}<12,${IKKE_OMFATTET},""))`;
  return T.raekkefejl.reduceRight((ellers, saetning, plads) => formel`IF(${egen("fejl")}=${plads + 1},${saetning},${ellers})`, uden);
}

function bemaerkningstekst({ fejl, fejlIHusstanden, medregnet }: Sagstal): string {
  if (fejl > 0) return T.raekkefejl[fejl - 1]!;
  if (fejlIHusstanden > 0) return T.husstandsfejl;
  return medregnet < 12 ? IKKE_OMFATTET : "";
}
