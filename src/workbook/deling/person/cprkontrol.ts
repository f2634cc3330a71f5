import { erPersondato } from "../../../tekster/cprdato";
import { erIEnhed } from "../../../tekster/enhedsord";
import { ensartet, findCpr, maskerCpr, udenCpr, type Sikkerhed } from "../../../tekster/cprfund";
import {
  erBeloebsoverskrift,
  erBeloebsord,
  erPersonoverskrift,
  foelgesAfEnhed,
  naevnerAndetNummer,
  ordFoer,
} from "../../../tekster/kolonneord";
import type { Fund, Fundsted } from "../../../tekster/fund";
import { aftryk } from "../../aftryk";
import { cellenavn } from "../../formel";
import type { Delbarcelle, Delbartark } from "../delbart";
import { omgivelserI, type Omgivelser } from "../tabel/omgivelser";
import { visesSomCpr, visesSomMaal } from "../tabel/talformat";

/** The CPR-like numbers of a sheet: in its cells, and in all that has words beside them. */
export function cprfund(ark: Delbartark): readonly Fund[] {
  const om = omgivelserI(ark);
  const fund = (sted: Fundsted, numre: readonly Nummer[]): Fund[] => numre.map((et) => ({ art: "cpr", ark: ark.navn, sted, ...et }));
  return [
    ...fund({ hvor: "arknavn" }, cprITekst(ark.navn)),
    ...ark.celler.flatMap((celle) => fund({ hvor: "celle", celle: cellenavn(celle) }, cprICelle(celle, om(celle)))),
    ...ark.navne.flatMap((navn) => fund({ hvor: "navn", navn: udenCpr(navn) }, cprITekst(navn))),
    ...ark.lister.flatMap((liste) =>
      fund(
        { hvor: "liste", celle: cellenavn(liste) },
        liste.valg.flatMap((valg) => cprITekst(valg, om(liste).kolonne)),
      ),
    ),
    ...ark.diagramtitler.flatMap((titel) => fund({ hvor: "diagram", navn: udenCpr(titel) }, cprITekst(titel))),
    ...(ark.noter ?? []).flatMap((note) => fund({ hvor: "note", celle: cellenavn(note) }, cprITekst(note.tekst))),
  ];
}

/** Masked. */
interface Nummer {
  readonly stod: string;
  readonly sikker: Sikkerhed;
  readonly aftryk: string;
}

const nummer = (stod: string, sikker: Sikkerhed): Nummer => ({ stod: maskerCpr(stod), sikker, aftryk: aftryk(stod) });

function cprICelle({ vaerdi, talformat, erRegnet }: Delbarcelle, om: Omgivelser): readonly Nummer[] {
  if (typeof vaerdi === "boolean") return [];
  const personens = [...om.kolonne, ...om.raekke].some(erPersonoverskrift);
  // Of the row's words only the first is its label: the others are what a table tells.
  const overskrifter = [...om.kolonne, ...om.raekke.slice(-1)];
  if (typeof vaerdi === "string") {
    // Amounts that came as text.
    if (/^ *[-+]?\d+ *$/u.test(vaerdi) && om.kolonne.slice(0, 1).some(erIEnhed)) return [];
    return personens ? underPersonoverskrift(vaerdi) : cprITekst(vaerdi, overskrifter);
  }
  if (!Number.isInteger(vaerdi) || vaerdi < 0 || erRegnet === true) return [];
  if (personens || visesSomCpr(talformat)) return underPersonoverskrift(String(vaerdi));
  const erBeloeb = visesSomMaal(talformat) || om.kolonne.some(erBeloebsoverskrift) || om.raekke.slice(-1).some(erBeloebsord);
  return erBeloeb ? [] : cprITekst(String(vaerdi), overskrifter);
}

/** The CPR-like numbers in words; headings may say that digits alone are something else. */
function cprITekst(skrevet: string, overskrifter: readonly string[] = []): readonly Nummer[] {
  const fundne = findCpr(skrevet);
  if (fundne.length === 0) return [];
  const tekst = ensartet(skrevet);
  const etAndet = overskrifter.some(naevnerAndetNummer);
  return fundne.flatMap(({ stod, sikker, fra, til }) => {
    const foer = ordFoer(tekst.slice(0, fra));
    if (sikker === "form" || erPersonoverskrift(foer)) return [nummer(stod, "form")];
    return etAndet || naevnerAndetNummer(foer) || foelgesAfEnhed(tekst.slice(til)) ? [] : [nummer(stod, "cifre")];
  });
}

const LAENGDER: ReadonlySet<number> = new Set([9, 10, 11, 12]);
const FOEDSELSDAG = 6;

/**
 * Where the heading says that a person is told by it, any punctuation will do, and so will the birthday alone, with the
 * last digits in the column beside. The heading makes it as sure as its form would.
 */
function underPersonoverskrift(skrevet: string): readonly Nummer[] {
  const fundne = findCpr(skrevet);
  if (fundne.length > 0) return fundne.map(({ stod }) => nummer(stod, "form"));
  const tekst = ensartet(skrevet).trim();
  const cifre = tekst.replace(/[^\d]/gu, "");
  if (/\p{L}/u.test(tekst) || (cifre.length !== FOEDSELSDAG && !LAENGDER.has(cifre.length))) return [];
  const hele = cifre.length % 2 === 0 ? cifre : `0${cifre}`;
  const aarcifre = hele.length === LAENGSTE ? 4 : 2;
  return erPersondato(hele.slice(0, 2), hele.slice(2, 4), hele.slice(4, 4 + aarcifre)) ? [nummer(tekst, "form")] : [];
}

const LAENGSTE = 12;
