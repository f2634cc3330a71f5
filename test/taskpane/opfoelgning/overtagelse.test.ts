import { medTekst } from "../../../src/taskpane/opfoelgning/felter";
import { tomOpfoelgningskladde } from "../../../src/taskpane/opfoelgning/kladde";
import { laegOvertagelse } from "../../../src/taskpane/opfoelgning/overtagelse";
import { medRettelse, type Rettelse, type Stand } from "../../../src/taskpane/opfoelgning/rettelser";
import { felt } from "./felt";

const TOM: Stand = { navne: ["Socialområdet", "Familieområdet"], kladde: tomOpfoelgningskladde(2) };

const med = (stand: Stand, navn: string, tekst: string): Stand => ({ ...stand, kladde: medTekst(stand.kladde, felt(navn), tekst) });
const skrev = (stand: Stand, ...par: readonly (readonly [string, string])[]): readonly Rettelse[] =>
  par.reduce<readonly Rettelse[]>((foer, [navn, tekst]) => medRettelse(foer, stand, felt(navn), tekst), []);

it("står det samme som dengang, er de enige; står der noget andet, er de uenige, og begge tal er med", () => {
  const rettelser = skrev(med(TOM, "Bogfoert_1", "5"), ["Anmodet_1_kvartal_1", "111"], ["Endelig_refusion_1", "111"], ["Bogfoert_1", "6"]);
  const { enige, uenige } = laegOvertagelse(med(med(TOM, "Anmodet_1_kvartal_1", "222"), "Bogfoert_1", "5,00"), rettelser);
  expect(enige.map(({ staar, nu }) => [staar, nu])).toEqual([
    ["", "111"],
    ["5,00", "6"],
  ]);
  expect(uenige.map(({ staar, foer, nu }) => [staar, foer, nu])).toEqual([["222", "", "111"]]);
});

it("det, der står der allerede, også med andre tegn, er ingen af delene", () =>
  expect(laegOvertagelse(med(TOM, "Endelig_refusion_1", "4.000.000"), skrev(TOM, ["Endelig_refusion_1", "4 mio."]))).toEqual({
    enige: [],
    uenige: [],
    hjemloese: [],
  }));

it("tallene følger fagområdets navn, og hvor det ikke er, kan de ikke tages med", () => {
  const rettelser = skrev(TOM, ["Endelig_refusion_1", "1"], ["Endelig_refusion_2", "2"]);
  const { enige, hjemloese } = laegOvertagelse({ navne: ["Familieområdet"], kladde: tomOpfoelgningskladde(1) }, rettelser);
  expect(enige).toMatchObject([{ felt: felt("Endelig_refusion_1"), nu: "2" }]);
  expect(hjemloese).toMatchObject([{ fagomraade: "Socialområdet", nu: "1" }]);
});
