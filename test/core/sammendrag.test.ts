import fc from "fast-check";
import {
  aarsopgoerelse,
  fordelAar,
  heleKroner,
  INTET_SAGSTAL,
  laegSammen,
  oere,
  sammendrag,
  SAMMENDRAGETS_ENHED,
  vistMedFortegn,
  type Oere,
  type Sammendrag,
} from "../../src/core";
import type { Budgetopgave } from "../../src/workbook/opgave";
import { budget, vaerdien } from "../workbook/budgetter";
import { fagomraade, randersEksempel } from "../workbook/eksempler";
import { ALLE_BUDGETTER, beloeb, fulgt, kvartaler, OPFULGTE } from "../workbook/opfulgte";

const sammendraget = (opgave: Budgetopgave): Sammendrag =>
  sammendrag(opgave, vaerdien(fordelAar(opgave.budgetaar))[0]!, vaerdien(aarsopgoerelse(opgave.budgetaar, opgave.opfoelgning)));

const opgjort = OPFULGTE[1]![1];
const medFelter = (opgave: Budgetopgave, felter: Parameters<typeof fulgt>[0][], resten: Partial<Budgetopgave> = {}): Budgetopgave => ({
  ...opgave,
  opfoelgning: { ...opgave.opfoelgning, fagomraader: felter.map(fulgt) },
  ...resten,
});
const iMio = (alle: readonly { readonly vist: Oere }[]) => alle.map(({ vist }) => vist / 100_000_000);

describe("dele af begge fortegn vises, så de summer", () => {
  const E = SAMMENDRAGETS_ENHED;

  it.each<[string, number[], number[]]>([
    ["en halv enhed hver vej", [1_150_000, -640_000], [1_100_000, -600_000]],
    ["lige rester går til den første", [50_000, 50_000, 50_000], [100_000, 100_000, 0]],
    ["en sum midt imellem rundes væk fra nul", [-50_000], [-100_000]],
    ["det samme hver vej er intet", [30_000, -30_000], [0, 0]],
    ["intet er intet", [0, 0], [0, 0]],
  ])("%s", (_, dele, ventet) => expect(vistMedFortegn(dele.map(heleKroner), E)).toEqual(ventet.map(heleKroner)));

  it("summen er den afrundede sum, nul er nul, og ingen del flyttes en hel enhed", () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -9e11, max: 9e11 })), { minLength: 1, maxLength: 80 }), (tal) => {
        const dele = tal.map(oere);
        const vist = vistMedFortegn(dele, E);
        const sum = laegSammen(dele);
        expect(laegSammen(vist)).toBe(Math.sign(sum) * Math.round(Math.abs(sum) / E) * E + 0);
        vist.forEach((et, nr) => {
          expect(Math.abs(et - dele[nr]!)).toBeLessThan(E);
          if (dele[nr] === 0) expect(et).toBe(0);
        });
      }),
    ));
});

describe("sammendraget", () => {
  it.each(ALLE_BUDGETTER)("summer på begge leder, som det vises: %s", (_, opgave) => {
    const { budget: iAlt, fagomraader, afvigelse } = sammendraget(opgave);
    expect(laegSammen(fagomraader.map((et) => et.budget.vist))).toBe(iAlt.vist);
    if (afvigelse === null) return;
    expect(laegSammen(fagomraader.map((et) => et.afvigelse!.afvigelse.vist))).toBe(afvigelse.afvigelse.vist);
    for (const { afvigelse: hele, baeres } of [afvigelse, ...fagomraader.map((et) => et.afvigelse!)])
      if (baeres !== null) expect(baeres.tilFagomraadet.vist + baeres.tilKommunekassen.vist).toBe(hele.vist);
  });

  it("viser budgettet, som bevillingen gør", () => {
    const { budget: iAlt, fagomraader } = sammendraget(randersEksempel);
    expect(iMio([iAlt])).toEqual([41.4]);
    expect(iMio(fagomraader.map((et) => et.budget))).toEqual([26.6, 13.8, 1]);
  });

  it("er endeligt, når alle fagområder er, forventet, når resten er ventet, og ellers ukendt", () => {
    const endelige = [25_000_000, 14_000_000, 0].map((kroner) => ({ endelig: heleKroner(kroner), anmodet: kvartaler(1, 2, 3, 4) }));
    const art = (felter: Parameters<typeof fulgt>[0][]) => sammendraget(medFelter(randersEksempel, felter)).afvigelse?.art;
    expect(art(endelige)).toBe("endelig");
    expect(art([...endelige.slice(1), { forventetHeleAaret: heleKroner(1) }])).toBe("forventet");
    expect(art([...endelige.slice(1), {}])).toBeUndefined();
    expect(art([...endelige.slice(1), { endelig: heleKroner(1), anmodet: kvartaler(1, 2, 3) }])).toBe("forventet");
  });

  it("deler den endelige afvigelse efter modellerne", () => {
    const { afvigelse, fagomraader } = sammendraget(opgjort);
    expect([afvigelse!.afvigelse.praecis, afvigelse!.baeres!.tilFagomraadet.praecis, afvigelse!.baeres!.tilKommunekassen.praecis]).toEqual([
      -202_654_322, -243_954_322, 41_300_000,
    ]);
    expect(iMio(fagomraader.map((et) => et.afvigelse!.baeres!.tilFagomraadet))).toEqual([-1.4, 0, -1]);
  });

  it("deler intet, når et fagområde mangler en model", () => {
    const uden = budget({ fagomraader: [fagomraade("A", 1), { ...fagomraade("B", 1), gaelderTil: 2022, gaelderFra: 2020 }] });
    const data = sammendraget(medFelter(uden, [{ endelig: oere(0) }, { endelig: oere(0) }]));
    expect(data.afvigelse!.baeres).toBeNull();
    expect(data.fagomraader.map(({ model }) => model?.art ?? null)).toEqual(["model2", null]);
  });

  it("kender året før, når det er skrevet for alle fagområder, og kommunekassen har resten", () => {
    const [a, b] = [
      { afvigelse: beloeb(-700_000), tilFagomraadet: beloeb(-450_000) },
      { afvigelse: beloeb(250_000), tilFagomraadet: beloeb(0) },
    ];
    const data = sammendraget({ ...randersEksempel, forrigeAar: [a!, b!, { afvigelse: oere(0), tilFagomraadet: oere(0) }] });
    expect(data.forrigeAar).toEqual({
      afvigelse: { praecis: -45_000_000, vist: -50_000_000 },
      baeres: {
        tilFagomraadet: { praecis: -45_000_000, vist: -50_000_000 },
        tilKommunekassen: { praecis: 0, vist: 0 },
      },
    });
    expect(sammendraget({ ...randersEksempel, forrigeAar: [a!, b!] }).forrigeAar).toBeNull();
  });

  it("har sagernes tal, når de er der, og dækningsgraden, når der er en udgift", () => {
    const sager = (sagstal: Partial<typeof INTET_SAGSTAL>) =>
      sammendraget({
        ...randersEksempel,
        opfoelgning: { ...randersEksempel.opfoelgning, sagstal: { ...INTET_SAGSTAL, ...sagstal } },
      }).sager;
    expect(sager({ husstande: [1, 2, 3, null] })).toMatchObject({ husstande: null, beloeb: null });
    expect(sager({ husstande: [1, 2, 3, 0] }).husstande).toEqual([1, 2, 3, 0]);
    expect(sager({ udgift: heleKroner(800), refusion: heleKroner(200) }).beloeb!.daekningsgrad!.toNumber()).toBe(0.25);
    expect(sager({ udgift: oere(0), refusion: oere(0) }).beloeb!.daekningsgrad).toBeNull();
  });

  it("siger, hvor sikre årets grænser er, og hvor de er fra", () => {
    const aar = (hvilket: number) => sammendraget(budget({ aar: hvilket }));
    expect([2022, 2023, 2019, 2018, 2050].map((et) => aar(et).graenser)).toEqual([
      "bekraeftet",
      "skoen",
      "genberegnet",
      "genberegnet",
      null,
    ]);
    expect(aar(2022).kilder).toEqual([expect.stringContaining("serviceloven § 176")]);
  });
});
