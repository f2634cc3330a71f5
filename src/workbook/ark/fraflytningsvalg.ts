import {
  kronerAf,
  PERSONER,
  PSYKIATRISK_TILLAEG,
  RAPPORTENS_PERSONER,
  STOERSTE_INDEKS,
  type Fraflytning,
  type Fraflytningssvar,
  type Rapportperson,
} from "../../core";
import { OK } from "../../tekster/ark";
import { FRAFLYTNING as T, INGEN_AF_PERSONERNE, PERSONTEKST } from "../../tekster/fraflytning";
import { JA_NEJ } from "../../tekster/jaNej";
import { BEHOVSFORKLARING, BEHOVSTEKST, GRUNDLAGSFORKLARING, GRUNDLAGSTEKST } from "../../tekster/kommunetyper";
import { MAALGRUPPETEKST } from "../../tekster/status";
import { skrivTal } from "../../tekster/tal";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, input, tekst, type Kilderaekke } from "../kilde";
import { UDLIGNINGSTVILLINGENS_DECIMALER, UDLIGNINGSTVILLINGENS_INDKOMST } from "../tvillinger/udligning";
import { VALIDERING } from "../validering";
import { PARAMETERNAVNE, parametervaerdier } from "./parameterblok";

/** The names of the yellow cells; what the receiving municipality has of its own has a name of its own. */
export const VALG = {
  maalgruppe: "Maalgruppe",
  indeks: "Indeksvaerdi",
  psykiatrisk: "Psykiatrisk",
  indkomst: "Indkomst",
  tilbagegang: "Befolkningstilbagegang",
  procent: { afgiver: "Udskrivningsprocent", modtager: "Modtager_udskrivningsprocent" },
  grundlag: { afgiver: "Beskatningsgrundlag", modtager: "Modtager_beskatningsgrundlag" },
  behov: { afgiver: "Udgiftsbehov", modtager: "Modtager_udgiftsbehov" },
} as const;

export const REGNEINDEKS = "regneindeks";
export const REGNEINDKOMST = "regneindkomst";
const KONTROL = "kontrol";

/** Everything that the answer depends on, with a check in words; where it does not say OK, the sheet calculates nothing. */
export function valgblok(fraflytning: Fraflytning, svar: Fraflytningssvar, flereKontroller: readonly Kontrol[]): Kilderaekke[] {
  const { person, kommunetype, psykiatrisk, befolkningstilbagegang } = fraflytning;
  const modtager = fraflytning.modtager ?? { kommunetype, udskrivningsprocent: person.udskrivningsprocent };
  const [m, psyk] = [ref(VALG.maalgruppe), ref(VALG.psykiatrisk)];
  const hvisOk = (ellers: Formel): Formel => formel`IF(${ref(KONTROL)}<>${OK},NA(),${ellers})`;
  return [
    [
      tekst(T.valg, "kolonnehoved"),
      tekst(T.afgiver, "talhoved"),
      tekst(T.modtager, "talhoved"),
      tekst(T.bemaerkning, "kolonnehoved"),
      tekst("", "kolonnehoved"),
    ],
    [
      tekst(T.maalgruppe),
      input(VALG.maalgruppe, MAALGRUPPETEKST[person.maalgruppe], undefined, VALIDERING.maalgruppe),
      null,
      tekst(T.maalgruppeNote, "note"),
    ],
    [tekst(T.indeks), input(VALG.indeks, person.indeks.toNumber(), "tal", VALIDERING.indeksvaerdi), null, svarerTil(fraflytning)],
    [
      tekst(T.psykiatrisk),
      input(VALG.psykiatrisk, psykiatrisk ? JA_NEJ.ja : JA_NEJ.nej, undefined, VALIDERING.jaNej),
      null,
      tekst(T.psykiatriskNote(skrivTal(PSYKIATRISK_TILLAEG)), "note"),
    ],
    [
      tekst(T.regneindeks),
      beregnet(
        REGNEINDEKS,
        hvisOk(formel`ROUND(${ref(VALG.indeks)}+IF(${psyk}=${JA_NEJ.ja},${PSYKIATRISK_TILLAEG.toNumber()},0),8)`),
        svar.indeks.toNumber(),
        "tal",
      ),
    ],
    [
      tekst(T.indkomst),
      input(VALG.indkomst, kronerAf(person.indkomst), person.indkomst % 100 === 0 ? "kroner" : "oere", VALIDERING.indkomst),
      null,
      tekst(T.indkomstNote, "note"),
    ],
    [
      tekst(T.regneindkomst),
      beregnet(
        REGNEINDKOMST,
        hvisOk(formel`IF(${m}=${MAALGRUPPETEKST.barn},0,${ref(VALG.indkomst)})`),
        kronerAf(person.indkomst),
        person.indkomst % 100 === 0 ? "kroner" : "oere",
      ),
    ],
    [
      tekst(T.procent),
      input(VALG.procent.afgiver, person.udskrivningsprocent.toNumber(), "skrevetProcent", VALIDERING.udskrivningsprocent),
      input(VALG.procent.modtager, modtager.udskrivningsprocent.toNumber(), "skrevetProcent", VALIDERING.udskrivningsprocent),
      tekst(T.procentNote, "note"),
    ],
    [
      tekst(T.grundlag),
      input(VALG.grundlag.afgiver, GRUNDLAGSTEKST[kommunetype.beskatningsgrundlag], undefined, VALIDERING.beskatningsgrundlag),
      input(VALG.grundlag.modtager, GRUNDLAGSTEKST[modtager.kommunetype.beskatningsgrundlag], undefined, VALIDERING.beskatningsgrundlag),
      tekst(GRUNDLAGSFORKLARING, "note"),
    ],
    [
      tekst(T.behov),
      input(VALG.behov.afgiver, BEHOVSTEKST[kommunetype.udgiftsbehov], undefined, VALIDERING.udgiftsbehov),
      input(VALG.behov.modtager, BEHOVSTEKST[modtager.kommunetype.udgiftsbehov], undefined, VALIDERING.udgiftsbehov),
      tekst(BEHOVSFORKLARING, "note"),
    ],
    [
      tekst(T.tilbagegang),
      input(VALG.tilbagegang, befolkningstilbagegang ? JA_NEJ.ja : JA_NEJ.nej, undefined, VALIDERING.jaNej),
      null,
      tekst(T.tilbagegangNote, "note"),
    ],
    [tekst(T.kontrol), beregnet(KONTROL, kontrolformel([...kontroller(), ...flereKontroller]), OK, undefined, "ledetekst")],
  ];
}

/** What must not hold, and the words for it when it does. */
export type Kontrol = readonly [fejl: Formel, besked: string];

const kontrolformel = (alle: readonly Kontrol[]): Formel =>
  alle.reduceRight<Formel>((ellers, [fejl, besked]) => formel`IF(${fejl},${besked},${ellers})`, formel`${OK}`);

const hverken = (noegle: string, ord: readonly string[]): Formel =>
  formel`AND(${{ dele: ord.flatMap((et, nr) => formel`${nr === 0 ? formel`` : formel`,`}${ref(noegle)}<>${et}`.dele) }})`;

const forFint = (tal: Formel): Formel => formel`ROUND(${tal},${UDLIGNINGSTVILLINGENS_DECIMALER})<>${tal}`;

function kontroller(): Kontrol[] {
  const [indeks, indkomst] = [ref(VALG.indeks), ref(VALG.indkomst)];
  const procenter = omraade(VALG.procent.afgiver, VALG.procent.modtager);
  const beggeUden = (navne: Readonly<Record<"afgiver" | "modtager", string>>, ord: Readonly<Record<string, string>>): Formel =>
    formel`OR(${hverken(navne.afgiver, Object.values(ord))},${hverken(navne.modtager, Object.values(ord))})`;
  const jaNej = Object.values(JA_NEJ);
  return [
    [hverken(VALG.maalgruppe, [MAALGRUPPETEKST.barn, MAALGRUPPETEKST.voksen]), T.kontroller.maalgruppe],
    [formel`OR(${hverken(VALG.psykiatrisk, jaNej)},${hverken(VALG.tilbagegang, jaNej)})`, T.kontroller.jaNej],
    [
      formel`OR(COUNT(${indeks})=0,N(${indeks})<0,${forFint(formel`N(${indeks})`)},ROUND(N(${indeks})+IF(${ref(VALG.psykiatrisk)}=${JA_NEJ.ja},${PSYKIATRISK_TILLAEG.toNumber()},0),8)>${STOERSTE_INDEKS})`,
      T.kontroller.indeks,
    ],
    [
      formel`AND(${ref(VALG.maalgruppe)}=${MAALGRUPPETEKST.voksen},OR(COUNT(${indkomst})=0,N(${indkomst})<0,N(${indkomst})>=${kronerAf(UDLIGNINGSTVILLINGENS_INDKOMST)}))`,
      T.kontroller.indkomst,
    ],
    [
      formel`OR(COUNT(${procenter})<2,MIN(${procenter})<0,MAX(${procenter})>=1,${forFint(formel`MIN(${procenter})`)},${forFint(formel`MAX(${procenter})`)})`,
      T.kontroller.procent,
    ],
    [beggeUden(VALG.grundlag, GRUNDLAGSTEKST), T.kontroller.grundlag],
    [beggeUden(VALG.behov, BEHOVSTEKST), T.kontroller.behov],
    [formel`AND(${ref(VALG.tilbagegang)}=${JA_NEJ.ja},${ref(VALG.grundlag.afgiver)}=${GRUNDLAGSTEKST.hoejt})`, T.kontroller.tilbagegang],
    [formel`COUNT(${parametervaerdier("afgiver")})<${PARAMETERNAVNE.length}`, T.kontroller.parametre],
  ];
}

/** The report's words for this index value, as long as it is one of its four. */
function svarerTil({ person }: Fraflytning) {
  const [m, indeks] = [ref(VALG.maalgruppe), ref(VALG.indeks)];
  const erDen = (hvem: Rapportperson): boolean =>
    RAPPORTENS_PERSONER[hvem].maalgruppe === person.maalgruppe && RAPPORTENS_PERSONER[hvem].indeks.equals(person.indeks);
  const fundet = PERSONER.find(erDen);
  const sidste = formel`${INGEN_AF_PERSONERNE}`;
  const valgt = PERSONER.reduceRight<Formel>((ellers, hvem) => {
    const beskrevet = RAPPORTENS_PERSONER[hvem];
    return formel`IF(AND(${m}=${MAALGRUPPETEKST[beskrevet.maalgruppe]},${indeks}=${beskrevet.indeks.toNumber()}),${PERSONTEKST[hvem]},${ellers})`;
  }, sidste);
  return beregnet(
    "svarerTil",
    formel`${T.svarerTil}&${valgt}`,
    T.svarerTil + (fundet === undefined ? INGEN_AF_PERSONERNE : PERSONTEKST[fundet]),
    undefined,
    "note",
  );
}
