import { kronerAf } from "../../core";
import { arknavn, ORDNING } from "../../tekster/ark";
import { BILAG as T } from "../../tekster/bilag";
import { fejltekst } from "../../tekster/fejl";
import { IKKE_OMFATTET, SAGSGRUPPETEKST } from "../../tekster/sagsord";
import { sidsteMaaned, type Bilagsopgave, type Bilagssag } from "../bilagsopgave";
import { tekst, TOM_RAEKKE, type Arkkilde, type Kildecelle, type Kilderaekke } from "../kilde";
import { bilagsnoegle, bilagssummer } from "./bilagssummer";
import { satsblok } from "./satsblok";

export function bilag(opgave: Bilagsopgave): Arkkilde {
  const { aar, kvartal, kopi, satser, dato, sager } = opgave;
  const erSkoen = satser.status === "skoen";
  const hoveder = T.sagskolonner(T.refusion(erSkoen));
  const raekker: Kilderaekke[] = [
    [tekst(T.titel(aar, kvartal), "overskrift")],
    [tekst(ORDNING, "undertitel")],
    [tekst(T.forklaring, "undertitel")],
    [tekst(T.metode(sidsteMaaned(kvartal)), "undertitel")],
    ...(erSkoen ? [[tekst(T.skoen, "eksempel")]] : []),
    TOM_RAEKKE,
    [tekst(T.opgjort), tekst(dato)],
    [tekst(T.udarbejdet), { vaerdi: "", rolle: "inputTekst" }, tekst(T.udarbejdetNote, "note")],
    TOM_RAEKKE,
    ...satsblok(T.graenser(aar), [satser], ""),
    TOM_RAEKKE,
    [tekst(T.fagomraader, "afsnit"), tekst("", "afsnit"), tekst(T.kravNote, "note")],
    ...bilagssummer(opgave),
    TOM_RAEKKE,
    [tekst(T.sagerne, "afsnit")],
    hoveder.map((navn, nr) => tekst(navn, TALKOLONNER.has(nr) ? "talhoved" : "kolonnehoved", nr === 0 ? bilagsnoegle.hoved : undefined)),
    ...sager.map((sag, nr) => sagsraekke(sag, nr, opgave)),
  ];
  return {
    navn: arknavn.bilag(aar, kvartal, kopi),
    kolonnebredder: [34, 26, 18, 18, 16, 20, 72],
    raekker,
    frysTilOgMed: null,
    sidehoved: T.titel(aar, kvartal),
    udskrevneKolonner: hoveder.length,
    gentag: bilagsnoegle.hoved,
  };
}

const TALKOLONNER: ReadonlySet<number> = new Set([3, 4, 5]);

function sagsraekke({ sag, fagomraade, gruppe, husstand, svar }: Bilagssag, nr: number, { satser, kvartal }: Bilagsopgave): Kilderaekke {
  const rolle = satser.status === "skoen" ? "skoen" : "beregnet";
  const tal = (vaerdi: number | string, format: "kroner" | "oere", r: Kildecelle["rolle"] = "beregnet"): Kildecelle => ({
    vaerdi,
    rolle: r,
    format,
  });
  const bemaerkning = !svar.ok ? fejltekst(svar.fejl) : svar.vaerdi.maaneder < sidsteMaaned(kvartal) ? IKKE_OMFATTET : "";
  return [
    tekst(sag),
    tekst(fagomraade ?? "", "ledetekst", bilagsnoegle.fagomraade(nr)),
    tekst(gruppe === null ? "" : SAGSGRUPPETEKST[gruppe]),
    tal(husstand ?? "", "kroner"),
    tal(svar.ok ? svar.vaerdi.maaneder : "", "kroner"),
    { ...tal(svar.ok ? kronerAf(svar.vaerdi.refusion) : "", "oere", rolle), noegle: bilagsnoegle.refusion(nr) },
    tekst(bemaerkning, "beregnetTekst"),
  ];
}
