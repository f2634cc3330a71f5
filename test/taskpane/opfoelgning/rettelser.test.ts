import fc from "fast-check";
import { alleFelter, cellenavn, hentTekst } from "../../../src/taskpane/opfoelgning/felter";
import { tomOpfoelgningskladde } from "../../../src/taskpane/opfoelgning/kladde";
import { medRettelse, retStand, udenFelter, udenSkrevne, type Rettelse, type Stand } from "../../../src/taskpane/opfoelgning/rettelser";
import { felt } from "./felt";

const NAVNE = ["Socialområdet", "Familieområdet", "Omsorgsområdet"];
const TOM: Stand = { navne: NAVNE, kladde: tomOpfoelgningskladde(3) };

const skrev = (stand: Stand, ...par: readonly (readonly [string, string])[]): readonly Rettelse[] =>
  par.reduce<readonly Rettelse[]>((foer, [navn, tekst]) => medRettelse(foer, stand, felt(navn), tekst), []);

const medSkrevet = (stand: Stand, navn: string, tekst: string): Stand => ({
  ...stand,
  kladde: retStand(stand, skrev(stand, [navn, tekst])).kladde,
});

it("det, der er skrevet, ligger over det, der står i arket, og kun dér", () =>
  fc.assert(
    fc.property(fc.constantFrom(...alleFelter(3)), fc.string(), (hvilket, tekst) => {
      const { kladde } = retStand(TOM, medRettelse([], TOM, hvilket, tekst));
      for (const et of alleFelter(3)) expect(hentTekst(kladde, et)).toBe(cellenavn(et) === cellenavn(hvilket) ? tekst : "");
    }),
  ));

it("skrives et felt igen, gælder det sidste, og skrives det tilbage, er der intet rettet", () => {
  const to = skrev(TOM, ["Endelig_refusion_1", "1"], ["Endelig_refusion_1", "12"]);
  expect(to).toMatchObject([{ fagomraade: "Socialområdet", foer: "", nu: "12" }]);
  expect(medRettelse(to, TOM, felt("Endelig_refusion_1"), "")).toEqual([]);
});

it("det, der stod, da feltet først blev rettet, huskes, også når arket siden er ændret", () => {
  const foerste = skrev(TOM, ["Endelig_refusion_1", "1"]);
  const stand = medSkrevet(TOM, "Endelig_refusion_1", "5");
  expect(medRettelse(foerste, stand, felt("Endelig_refusion_1"), "12")).toMatchObject([{ foer: "", nu: "12" }]);
});

it("et tal følger sit fagområde, når rækkerne flytter sig", () => {
  const rettelser = skrev(TOM, ["Endelig_refusion_1", "1"], ["Anmodet_3_kvartal_2", "3"], ["Stor_afvigelse_fra", "9"]);
  const { kladde, hjemloese } = retStand({ navne: ["omsorgsområdet ", "", "Socialområdet"], kladde: tomOpfoelgningskladde(3) }, rettelser);
  expect([kladde.fagomraader[2]!.endelig, kladde.fagomraader[0]!.anmodet[1], kladde.storAfvigelse]).toEqual(["1", "3", "9"]);
  expect(hjemloese).toEqual([]);
});

it("er fagområdet væk, er tallet det ikke: det venter og kan glemmes", () => {
  const rettelser = skrev(TOM, ["Endelig_refusion_1", "1"], ["Endelig_refusion_2", "2"]);
  const rettet = retStand({ navne: ["Familieområdet"], kladde: tomOpfoelgningskladde(1) }, rettelser);
  expect(rettet.hjemloese.map(({ nu }) => nu)).toEqual(["1"]);
  expect(rettet.rettelser.map((et) => [cellenavn(et.felt), et.nu])).toEqual([["Endelig_refusion_1", "2"]]);
  expect(udenFelter(rettelser, rettet.hjemloese).map(({ nu }) => nu)).toEqual(["2"]);
});

it("efter skrivning er kun det tilbage, der er skrevet videre på imens, regnet fra det skrevne", () => {
  const skrevne = skrev(TOM, ["Endelig_refusion_1", "1"], ["Endelig_refusion_2", "2"]);
  const imens = medRettelse(skrevne, TOM, felt("Endelig_refusion_2"), "22");
  expect(udenSkrevne(imens, skrevne)).toMatchObject([{ fagomraade: "Familieområdet", foer: "2", nu: "22" }]);
});
