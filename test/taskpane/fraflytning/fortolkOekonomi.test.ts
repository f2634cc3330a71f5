import { heleKroner, INDBYGGEDE_SATSER, kronerAf, type Maalgruppe } from "../../../src/core";
import { fejlMedSted } from "../../../src/taskpane/fraflytning/feltegenskaber";
import { fortolkOekonomi } from "../../../src/taskpane/fraflytning/fortolkOekonomi";
import { indsatsAf, TOM_KLADDE, type Kladde, type Placeringskladde } from "../../../src/taskpane/fraflytning/kladde";
import { forskelssaetning } from "../../../src/taskpane/fraflytning/saetninger";

const TOM = TOM_KLADDE.placeringer.inde;
const med = (inde: Partial<Placeringskladde>, ude: Partial<Placeringskladde>, aar = "2022"): Kladde => ({
  ...TOM_KLADDE,
  aar,
  placeringer: { inde: { ...TOM, ...inde }, ude: { ...TOM, ...ude } },
});

const fortolket = (kladde: Kladde, maalgruppe: Maalgruppe = "voksen") =>
  fortolkOekonomi(kladde, { maalgruppe, udligning: heleKroner(-164_000) }, INDBYGGEDE_SATSER);

function svaret(kladde: Kladde, maalgruppe?: Maalgruppe) {
  const svar = fortolket(kladde, maalgruppe);
  if (svar.art !== "svar") throw new Error(JSON.stringify(svar.fejl));
  return svar;
}

function fejl(kladde: Kladde): string[] {
  const svar = fortolket(kladde);
  return svar.art === "fejl" ? svar.fejl.map((et) => `${et.felt}: ${fejlMedSted(et)}`) : [];
}

const EGEN = { udgift: "2,5 mio." };

it("2.500.000 kr. begge steder i 2022 koster 1.790.000 kr. inde og 1.954.000 kr. ude", () => {
  const { svar, sag } = svaret(med(EGEN, EGEN));
  expect([svar.inde.iAlt, svar.ude.iAlt].map(kronerAf)).toEqual([1_790_000, 1_954_000]);
  expect(forskelssaetning(svar)).toBe("Uden for kommunen koster sagen 164.000 kr. mere om året.");
  expect(sag.aar).toBe(2022);
});

it("tomme beløb er 0 kr., og skrevne trækkes fra og lægges til", () => {
  const { svar } = svaret(med({ ...EGEN, egenbetaling: "60.000", modtagetRefusion: "40.000", betaltRefusion: "150.000" }, EGEN));
  expect(kronerAf(svar.inde.egenbetaling)).toBe(60_000);
  expect(kronerAf(svar.inde.nettoudgift)).toBe(2_400_000 - 635_000 + 150_000);
  expect(kronerAf(svar.ude.egenbetaling)).toBe(0);
});

describe("et landsgennemsnit", () => {
  const GENNEMSNIT = { udgiftsart: "landsgennemsnit", udgift: "x" } as const;

  it("har ingen statsrefusion, og dets beløb er rapportens", () => {
    const { svar } = svaret(med({ ...GENNEMSNIT, indsats: "laengerevarendeBotilbud" }, EGEN));
    expect(svar.inde.statsrefusion).toEqual({ art: "ikkeAfGennemsnit" });
    expect(kronerAf(svar.inde.nettoudgift)).toBe(1_097_000);
    expect(forskelssaetning(svar)).toMatch(/^Den ene udgift er et landsgennemsnit uden statsrefusion/);
  });

  it("hører til borgerens egen gruppe, også når valget blev gjort for den anden", () => {
    const voksnes = { ...TOM, indsats: "botilbudslignende" } as const;
    expect(indsatsAf(voksnes, "voksen")).toBe("botilbudslignende");
    expect(indsatsAf(voksnes, "barn")).toBe("doegninstitution");
    const { svar } = svaret(med({ ...GENNEMSNIT, ...voksnes, udgiftsart: "landsgennemsnit" }, EGEN), "barn");
    expect(svar.inde.udgift).toEqual({ art: "landsgennemsnit", indsats: "doegninstitution" });
  });
});

it("koster sagen det samme, siges det", () => {
  const svar = fortolkOekonomi(med(EGEN, EGEN), { maalgruppe: "voksen", udligning: heleKroner(0) }, INDBYGGEDE_SATSER);
  expect(svar.art === "svar" && forskelssaetning(svar.svar)).toBe("Sagen koster det samme begge steder.");
});

describe("det, der ikke kan bruges, siges med sted", () => {
  const AAR = "Skriv et helt årstal, fx 2022.";
  const UDGIFT = "Skriv årets udgift i kr. på 0 eller derover, fx 2.500.000.";
  it.each<[string, Kladde, string[]]>([
    [
      "tomme felter",
      med({}, {}, ""),
      [
        `aar: År mangler. ${AAR}`,
        `inde.udgift: Inden for kommunen: Udgift mangler. ${UDGIFT}`,
        `ude.udgift: Uden for kommunen: Udgift mangler. ${UDGIFT}`,
      ],
    ],
    ["et negativt beløb", med({ udgift: "-1" }, EGEN), [`inde.udgift: Inden for kommunen: Udgift: -1 er negativt. ${UDGIFT}`]],
    [
      "en egenbetaling, der ikke er et tal",
      med(EGEN, { ...EGEN, egenbetaling: "lidt" }),
      ["ude.egenbetaling: Uden for kommunen: Egenbetaling: »lidt« er ikke et tal. Skriv årets beløb i kr. på 0 eller derover, fx 60.000."],
    ],
    [
      "indtægter over udgiften",
      med(EGEN, { udgift: "50.000", egenbetaling: "60.000" }),
      ["ude.udgift: Uden for kommunen: egenbetaling og modtaget refusion er tilsammen større end udgiften. Ret et af beløbene."],
    ],
  ])("%s", (_, kladde, ventet) => expect(fejl(kladde)).toEqual(ventet));

  it("et år, der ikke er bekræftet, siges fra, før udgifterne er skrevet", () =>
    expect(fejl(med({}, {}, "2023"))[0]).toMatch(/^aar: Beløbsgrænserne for 2023 er ikke bekræftet/));

  it("men er begge udgifter landsgennemsnit, spørges der ikke til beløbsgrænser", () => {
    const gennemsnit = { udgiftsart: "landsgennemsnit" } as const;
    expect(fejl(med(gennemsnit, gennemsnit, "2035"))).toEqual([]);
  });

  it("et år, der ikke er bekræftet, regnes der ikke med", () =>
    expect(fejl(med(EGEN, EGEN, "2023")).join()).toMatch(/^aar: Beløbsgrænserne for 2023/));
});
