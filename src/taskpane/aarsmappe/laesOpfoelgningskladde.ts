import { opfoelgningsnavn as n } from "../../workbook/ark/opfoelgningsnavne";
import type { Fagomraadeopfoelgningskladde, Opfoelgningskladde } from "../opfoelgning/kladde";
import type { Felter } from "./felter";

/** The inputs of the year's sheet Opfølgning; without one, nothing is filled in. */
export const laesOpfoelgningskladde = (antalFagomraader: number, felter: Felter): Opfoelgningskladde => ({
  storAfvigelse: felter.beloeb(n.storAfvigelse),
  fagomraader: Array.from({ length: antalFagomraader }, (_, nr) => laesFagomraade(nr, felter)),
  bilag: kvartaler((kvartal) => ({
    dato: felter.dato(n.bilagsdato(kvartal)),
    antalSager: felter.tekst(n.bilagsantal(kvartal)),
    ark: felter.tekst(n.bilagsark(kvartal)),
  })),
  sagstal: {
    dato: felter.dato(n.sagsdato),
    status: felter.tekst(n.sagsstatus),
    husstande0: felter.tekst(n.husstande(0)),
    husstande1: felter.tekst(n.husstande(1)),
    husstande2: felter.tekst(n.husstande(2)),
    husstande3: felter.tekst(n.husstande(3)),
    udgift: felter.beloeb(n.sagsudgift),
    refusion: felter.beloeb(n.sagsrefusion),
  },
});

const laesFagomraade = (nr: number, felter: Felter): Fagomraadeopfoelgningskladde => ({
  tilDato: kvartaler((kvartal) => felter.beloeb(n.tilDato(nr, kvartal))),
  anmodet: kvartaler((kvartal) => felter.beloeb(n.anmodet(nr, kvartal))),
  modtaget: kvartaler((kvartal) => felter.beloeb(n.modtaget(nr, kvartal))),
  budgetaendring: felter.beloeb(n.budgetaendring(nr)),
  forventetHeleAaret: felter.beloeb(n.forventetHeleAaret(nr)),
  endelig: felter.beloeb(n.endelig(nr)),
  bogfoert: felter.beloeb(n.bogfoert(nr)),
  efterSager: felter.beloeb(n.efterSager(nr)),
  vedHoejereGraenser: felter.beloeb(n.vedHoejereGraenser(nr)),
  ansvarlig: felter.tekst(n.ansvarlig(nr)),
});

const kvartaler = <T>(et: (kvartal: number) => T): readonly [T, T, T, T] => [et(0), et(1), et(2), et(3)];
