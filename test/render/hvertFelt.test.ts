import { Decimal, heleKroner, INGEN_BILAG } from "../../src/core";
import { tilXlsx } from "../../src/render/xlsx";
import type { Budgetopgave } from "../../src/workbook/opgave";
import type { CellePlan, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { genberegnAlle } from "../miljoe/libreoffice";
import { beloeb, fulgt, kvartaler } from "../workbook/opfulgte";
import { budget, bygget } from "../workbook/budgetter";
import { fagomraade } from "../workbook/eksempler";
import { medTastet, sammenIEnFil } from "./forsoeg";
import { medFelt } from "./rettelser";
import { forskelle } from "./sammenligning";

/** Every kind of cell is there, filled in and empty, with a department that manages the two others. */
const opgave: Budgetopgave = budget(
  {
    indtaegtsbudget: {
      art: "opbygget",
      udgangspunkt: heleKroner(41_400_000),
      kl: { art: "landsplan", aendring: heleKroner(60_000_000), andel: new Decimal("0.0166") },
      lokaleForhold: heleKroner(-250_000),
    },
    tilskud: { retning: "nedsaettes", beloeb: heleKroner(746_000), note: "Aktstykke" },
    fagomraader: [
      { ...fagomraade("Socialområdet", 24_000_000, "egenAndel"), gaelderTil: 2026 },
      { ...fagomraade("Familieområdet", 12_500_000, "model1", "Socialområdet"), udvalg: "Børne- og familieudvalget" },
      fagomraade("Omsorgsområdet", 900_000, "model2", "Socialområdet"),
    ],
  },
  {
    visesI: "millioner",
    forrigeAar: [
      { afvigelse: beloeb(-700_000), tilFagomraadet: beloeb(-175_000) },
      { afvigelse: beloeb(250_000), tilFagomraadet: beloeb(0) },
      { afvigelse: beloeb(49_999.99), tilFagomraadet: beloeb(49_999.99) },
    ],
    opfoelgning: {
      storAfvigelse: beloeb(500_000),
      fagomraader: [
        fulgt({
          tilDato: kvartaler(6_500_000, 13_100_000.5, 19_000_000),
          anmodet: kvartaler(6_600_000),
          modtaget: kvartaler(6_600_000, 6_500_000),
          ansvarlig: "Socialchefen",
        }),
        fulgt({
          tilDato: kvartaler(3_400_000, 7_100_000, 10_700_000, 14_250_000),
          endelig: beloeb(14_400_000.11),
          bogfoert: beloeb(14_250_000),
          efterSager: beloeb(14_250_000),
          budgetaendring: beloeb(413_000),
        }),
        fulgt({ tilDato: kvartaler(0, 450_000, 600_000), forventetHeleAaret: beloeb(850_000), endelig: beloeb(0) }),
      ],
      bilag: [
        { dato: "31.03.2023", antalSager: 112, ark: "Bilag 2023 1. kvartal" },
        ...INGEN_BILAG.slice(1),
      ] as unknown as typeof INGEN_BILAG,
      sagstal: { dato: "31.12.2023", status: "skoen", husstande: [12, 7, 5, 3], udgift: beloeb(71_200_000), refusion: beloeb(25_400_000) },
    },
  },
);
const direkte: Budgetopgave = {
  ...opgave,
  visesI: "tusind",
  budgetaar: { ...opgave.budgetaar, indtaegtsbudget: { art: "direkte", beloeb: heleKroner(40_000_000) }, tilskud: null },
};

const erInput = ({ rolle }: CellePlan): boolean => rolle === "input" || rolle === "inputTekst";
const sted = ({ raekke, kolonne }: { readonly raekke: number; readonly kolonne: number }): string => `${raekke},${kolonne}`;

/** The named input cells of a sheet. */
const felterne = (ark: SheetPlan): { readonly navn: string; readonly celle: CellePlan }[] => {
  const navne = new Map(ark.navne.map((et) => [sted(et), et.navn]));
  return ark.celler.filter(erInput).map((celle) => ({ navn: navne.get(sted(celle))!, celle }));
};

/** Amounts that differ from field to field, so that none can be taken for another's. */
function nyVaerdi({ validering, vaerdi }: CellePlan, navn: string, nr: number): string | number {
  if (validering === undefined) return /_dato(_|$)/.test(navn) ? "15.11.2023" : `Nyt ${nr}`;
  if (validering.art === "liste") return validering.valg.find((valg) => valg !== vaerdi)!;
  if (navn.startsWith("Gaelder_fra")) return 2024;
  if (navn.startsWith("Gaelder_til")) return 2022;
  if (validering.til <= 1) return 0.0123 + nr / 10_000;
  if (validering.heltal) return 7_000_003 % validering.til;
  return navn === "Enhed" ? 100 : 1_234_567.89 + 1_000 * nr;
}

interface Rettet {
  readonly navn: string;
  readonly fil: WorkbookPlan;
  readonly ventet: WorkbookPlan;
}

const medCeller = (plan: WorkbookPlan, ny: (celle: CellePlan, ark: SheetPlan) => CellePlan): WorkbookPlan => ({
  ...plan,
  ark: plan.ark.map((ark) => ({ ...ark, celler: ark.celler.map((celle) => ny(celle, ark)) })),
});

let kopier = 0;

/** One cell of the file is typed over; all the others are to be as in a workbook that is built with it. */
function rettet(aaret: Budgetopgave, navn: string, vaerdi: string | number): Rettet {
  const grundlag = { ...aaret, kopi: ++kopier };
  const fil = medTastet(bygget(grundlag), navn, vaerdi);
  // What nobody typed over stands as before, also where the task has no place for it: a share without its model.
  const staar = new Map(fil.ark.flatMap((ark) => ark.celler.map((celle) => [`${ark.navn}!${sted(celle)}`, celle])));
  const ventet = medCeller(bygget(medFelt(grundlag, navn, vaerdi)), (celle, ark) => {
    const iFilen = staar.get(`${ark.navn}!${sted(celle)}`);
    return erInput(celle) && iFilen !== undefined && iFilen.formel === undefined ? { ...celle, vaerdi: iFilen.vaerdi } : celle;
  });
  return { navn, fil, ventet };
}

const alle = (grundlag: Budgetopgave, kun: (navn: string) => boolean = () => true): Rettet[] =>
  bygget(grundlag)
    .ark.flatMap(felterne)
    .filter(({ navn }) => kun(navn))
    .map(({ navn, celle }, nr) => rettet(grundlag, navn, nyVaerdi(celle, navn, nr)));

const RETTELSER = [
  ...alle(opgave),
  ...alle(direkte, (navn) => navn === "Indtaegtsbudget"),
  // Emptied again: not known is not nothing.
  ...["Til_dato_2_kvartal_4", "Anmodet_1_kvartal_1", "Modtaget_1_kvartal_2", "Endelig_refusion_3", "Stor_afvigelse_fra"].map((navn) =>
    rettet(opgave, navn, ""),
  ),
  ...["Bogfoert_2", "Tillaegsbevilling_2", "Til_dato_1_kvartal_1", "Anmodet_2_kvartal_1"].map((navn) => rettet(opgave, navn, 0)),
  ...["deling 50/50", "model 2"].map((model) => rettet(opgave, "Model_2", model)),
];

/** A few years share a file; with many, each takes LibreOffice longer. */
const AAR_PR_FIL = 2;

const fejl = new Map<Rettet, string[]>();

beforeAll(async () => {
  const bundter: Rettet[][] = [];
  for (let fra = 0; fra < RETTELSER.length; fra += AAR_PR_FIL) bundter.push(RETTELSER.slice(fra, fra + AAR_PR_FIL));
  const filer = await Promise.all(bundter.map((bundt) => tilXlsx(sammenIEnFil(bundt.map(({ fil }) => fil)))));
  const regnet = await genberegnAlle(filer);
  bundter.forEach((bundt, nr) => bundt.forEach((et) => fejl.set(et, forskelle(regnet[nr]!, et.ventet))));
}, 300_000);

it("hver gul celle i arkene er prøvet", () => {
  const navne = bygget(opgave).ark.flatMap((ark) => felterne(ark).map(({ navn }) => navn));
  console.info(`Input cells changed in turn: ${navne.length}`);
  expect(navne).not.toContain(undefined);
  expect(RETTELSER.slice(0, navne.length).map(({ navn }) => navn)).toEqual(navne);
});

it.each(RETTELSER.map(({ navn }, nr) => [navn, nr] as const))("rettes %s i filen, regnes alt om, som var der bygget med det", (_, nr) =>
  expect(fejl.get(RETTELSER[nr]!)!.slice(0, 8)).toEqual([]),
);
