import {
  Decimal,
  INGEN_FORRIGE,
  oere,
  type Bilag,
  type Fagomraade,
  type Fagomraadeopfoelgning,
  type Forrigeafvigelse,
  type Kvartaler,
  type Model,
  type Oere,
  type Sagstal,
} from "../../src/core";
import { FORUDSAETNINGER } from "../../src/tekster/ark";
import { MODELTEKST } from "../../src/tekster/modeller";
import { findNoegle, STATUSTEKST } from "../../src/tekster/status";
import type { Budgetopgave } from "../../src/workbook/opgave";

/** The task as it is when one named cell of its sheets is filled in with something else; "" empties it. */
export function medFelt(opgave: Budgetopgave, navn: string, vaerdi: string | number): Budgetopgave {
  const [, hvad = navn, ...numre] = /^(\D+?(?:_2021)?)(?:_nr)?_(\d+)(?:_kvartal_(\d+))?$/.exec(navn) ?? [];
  const [nr = 0, kvartal = 0] = numre.map((et) => Number(et) - 1);
  const ret = BUDGETFELTER[hvad] ?? FAGOMRAADEFELTER[hvad] ?? OPFOELGNINGSFELTER[hvad];
  if (ret === undefined) throw new Error(`What does ${navn} change in the task?`);
  return ret(opgave, vaerdi, nr, kvartal);
}

type Rettelse = (opgave: Budgetopgave, vaerdi: string | number, nr: number, kvartal: number) => Budgetopgave;

const beloebet = (vaerdi: string | number): Oere => oere(Math.round(Number(vaerdi) * 100));
const maaske = (vaerdi: string | number): Oere | null => (vaerdi === "" ? null : beloebet(vaerdi));

const medBudget = (opgave: Budgetopgave, aendring: Partial<Budgetopgave["budgetaar"]>): Budgetopgave => ({
  ...opgave,
  budgetaar: { ...opgave.budgetaar, ...aendring },
});

const medLinje = (opgave: Budgetopgave, aendring: object): Budgetopgave =>
  medBudget(opgave, {
    indtaegtsbudget: { ...opgave.budgetaar.indtaegtsbudget, ...aendring } as Budgetopgave["budgetaar"]["indtaegtsbudget"],
  });

const medKl = (opgave: Budgetopgave, aendring: object): Budgetopgave => {
  const budget = opgave.budgetaar.indtaegtsbudget;
  if (budget.art === "direkte") throw new Error("A budget that is typed directly has no such line");
  return medLinje(opgave, { kl: { ...budget.kl, ...aendring } });
};

const medTilskud = (opgave: Budgetopgave, aendring: object): Budgetopgave =>
  medBudget(opgave, { tilskud: { ...opgave.budgetaar.tilskud!, ...aendring } });

const medNote = (opgave: Budgetopgave, aendring: Partial<Budgetopgave["noter"]>): Budgetopgave => ({
  ...opgave,
  noter: { ...opgave.noter, ...aendring },
});

const BUDGETFELTER: Readonly<Record<string, Rettelse>> = {
  Udgangspunkt: (opgave, vaerdi) => medLinje(opgave, { udgangspunkt: beloebet(vaerdi) }),
  Indtaegtsbudget: (opgave, vaerdi) => medLinje(opgave, { beloeb: beloebet(vaerdi) }),
  Aendring_KL: (opgave, vaerdi) => medKl(opgave, { beloeb: beloebet(vaerdi) }),
  Aendring_landsplan: (opgave, vaerdi) => medKl(opgave, { aendring: beloebet(vaerdi) }),
  Andel_af_landet: (opgave, vaerdi) => medKl(opgave, { andel: new Decimal(vaerdi) }),
  Lokale_forhold: (opgave, vaerdi) => medLinje(opgave, { lokaleForhold: beloebet(vaerdi) }),
  Tilskud_retning: (opgave, vaerdi) => medTilskud(opgave, { retning: findNoegle(FORUDSAETNINGER.retninger, String(vaerdi))! }),
  Tilskud_beloeb: (opgave, vaerdi) => medTilskud(opgave, { beloeb: beloebet(vaerdi) }),
  Tilskud_note: (opgave, vaerdi) => medTilskud(opgave, { note: String(vaerdi) }),
  Udgangspunkt_note: (opgave, vaerdi) => medNote(opgave, { udgangspunkt: String(vaerdi) }),
  KL_note: (opgave, vaerdi) => medNote(opgave, { kl: String(vaerdi) }),
  Lokale_forhold_note: (opgave, vaerdi) => medNote(opgave, { lokaleForhold: String(vaerdi) }),
  Vises_i: (opgave, vaerdi) => ({ ...opgave, visesI: findNoegle(FORUDSAETNINGER.visningsenheder, String(vaerdi))! }),
  Enhed: (opgave, vaerdi) => medBudget(opgave, { enhed: beloebet(vaerdi) }),
  Fortegn: (opgave, vaerdi) => ({ ...opgave, fortegn: findNoegle(FORUDSAETNINGER.fortegnsvalg, String(vaerdi))! }),
  Prisniveau: (opgave, vaerdi) => ({ ...opgave, prisniveau: String(vaerdi) }),
  Indeks: (opgave, vaerdi, nr) =>
    medBudget(opgave, { indeks: opgave.budgetaar.indeks.map((et, i) => (i === nr ? new Decimal(vaerdi) : et)) }),
};

const medFagomraade = (opgave: Budgetopgave, nr: number, aendring: Partial<Fagomraade>): Budgetopgave =>
  medBudget(opgave, { fagomraader: opgave.budgetaar.fagomraader.map((et, i) => (i === nr ? { ...et, ...aendring } : et)) });

/** Those that it manages follow it. */
function medNavn(opgave: Budgetopgave, nr: number, navn: string): Budgetopgave {
  const gammelt = opgave.budgetaar.fagomraader[nr]!.navn;
  const fulgt = opgave.budgetaar.fagomraader.map((et) => (et.forvaltesUnder === gammelt ? { ...et, forvaltesUnder: navn } : et));
  return medFagomraade(medBudget(opgave, { fagomraader: fulgt }), nr, { navn });
}

const forrigefelt =
  (hvad: keyof Forrigeafvigelse): Rettelse =>
  (opgave, vaerdi, nr) => ({
    ...opgave,
    forrigeAar: opgave.budgetaar.fagomraader.map((_, i) => {
      const et = opgave.forrigeAar[i] ?? INGEN_FORRIGE;
      return i === nr ? { ...et, [hvad]: maaske(vaerdi) } : et;
    }),
  });

const FAGOMRAADEFELTER: Readonly<Record<string, Rettelse>> = {
  Indtaegt_2021: (opgave, vaerdi, nr) => medFagomraade(opgave, nr, { indtaegt2021: beloebet(vaerdi) }),
  Fagomraade: (opgave, vaerdi, nr) => medNavn(opgave, nr, String(vaerdi)),
  Model: (opgave, vaerdi, nr) => medFagomraade(opgave, nr, { model: { art: findNoegle(MODELTEKST, String(vaerdi))! } as Model }),
  // Without that model the share is nobody's.
  Andel: (opgave, vaerdi, nr) =>
    opgave.budgetaar.fagomraader[nr]!.model.art === "egenAndel"
      ? medFagomraade(opgave, nr, { model: { art: "egenAndel", andel: new Decimal(vaerdi) } })
      : opgave,
  Gaelder_fra: (opgave, vaerdi, nr) => medFagomraade(opgave, nr, { gaelderFra: Number(vaerdi) }),
  Gaelder_til: (opgave, vaerdi, nr) => medFagomraade(opgave, nr, { gaelderTil: vaerdi === "" ? null : Number(vaerdi) }),
  Forvaltes_under: (opgave, vaerdi, nr) => medFagomraade(opgave, nr, { forvaltesUnder: vaerdi === "" ? null : String(vaerdi) }),
  Afvigelse_aaret_foer: forrigefelt("afvigelse"),
  Til_fagomraadet_aaret_foer: forrigefelt("tilFagomraadet"),
  Udvalg: (opgave, vaerdi, nr) => medFagomraade(opgave, nr, { udvalg: String(vaerdi) }),
  Kontotekst: (opgave, vaerdi, nr) => medFagomraade(opgave, nr, { kontotekst: String(vaerdi) }),
};

const medOpfoelgning = (opgave: Budgetopgave, nr: number, aendring: Partial<Fagomraadeopfoelgning>): Budgetopgave => ({
  ...opgave,
  opfoelgning: {
    ...opgave.opfoelgning,
    fagomraader: opgave.opfoelgning.fagomraader.map((et, i) => (i === nr ? { ...et, ...aendring } : et)),
  },
});

const medPlads = <T>(vaerdier: Kvartaler<T>, plads: number, ny: T): Kvartaler<T> =>
  vaerdier.map((et, i) => (i === plads ? ny : et)) as unknown as Kvartaler<T>;

const kvartalsfelt =
  (hvad: "tilDato" | "anmodet" | "modtaget"): Rettelse =>
  (opgave, vaerdi, nr, kvartal) =>
    medOpfoelgning(opgave, nr, { [hvad]: medPlads(opgave.opfoelgning.fagomraader[nr]![hvad], kvartal, maaske(vaerdi)) });

const aarsfelt =
  (hvad: "budgetaendring" | "forventetHeleAaret" | "endelig" | "bogfoert" | "efterSager" | "vedHoejereGraenser"): Rettelse =>
  (opgave, vaerdi, nr) =>
    medOpfoelgning(opgave, nr, { [hvad]: maaske(vaerdi) });

const bilagsfelt =
  (aendring: (vaerdi: string | number) => Partial<Bilag>): Rettelse =>
  (opgave, vaerdi, nr) => {
    const { bilag } = opgave.opfoelgning;
    return { ...opgave, opfoelgning: { ...opgave.opfoelgning, bilag: medPlads(bilag, nr, { ...bilag[nr]!, ...aendring(vaerdi) }) } };
  };

const medSagstal = (opgave: Budgetopgave, aendring: Partial<Sagstal>): Budgetopgave => ({
  ...opgave,
  opfoelgning: { ...opgave.opfoelgning, sagstal: { ...opgave.opfoelgning.sagstal, ...aendring } },
});

const sagstalsfelt =
  (aendring: (vaerdi: string | number) => Partial<Sagstal>): Rettelse =>
  (opgave, vaerdi) =>
    medSagstal(opgave, aendring(vaerdi));

const medHusstande = (opgave: Budgetopgave, trin: number, vaerdi: string | number): Budgetopgave =>
  medSagstal(opgave, {
    husstande: opgave.opfoelgning.sagstal.husstande.map((et, nr) =>
      nr !== trin ? et : vaerdi === "" ? null : Number(vaerdi),
    ) as unknown as Sagstal["husstande"],
  });

const OPFOELGNINGSFELTER: Readonly<Record<string, Rettelse>> = {
  Stor_afvigelse_fra: (opgave, vaerdi) => ({ ...opgave, opfoelgning: { ...opgave.opfoelgning, storAfvigelse: maaske(vaerdi) } }),
  Til_dato: kvartalsfelt("tilDato"),
  Anmodet: kvartalsfelt("anmodet"),
  Modtaget: kvartalsfelt("modtaget"),
  Tillaegsbevilling: aarsfelt("budgetaendring"),
  Forventet_hele_aaret: aarsfelt("forventetHeleAaret"),
  Endelig_refusion: aarsfelt("endelig"),
  Bogfoert: aarsfelt("bogfoert"),
  Refusion_efter_sager: aarsfelt("efterSager"),
  Refusion_ved_hoejere_graenser: aarsfelt("vedHoejereGraenser"),
  Hvem_handler: (opgave, vaerdi, nr) => medOpfoelgning(opgave, nr, { ansvarlig: String(vaerdi) }),
  Bilag_dato: bilagsfelt((vaerdi) => ({ dato: String(vaerdi) })),
  Bilag_antal_sager: bilagsfelt((vaerdi) => ({ antalSager: vaerdi === "" ? null : Number(vaerdi) })),
  Sagsliste_dato: sagstalsfelt((dato) => ({ dato: String(dato) })),
  Sagsliste_status: sagstalsfelt((status) => ({ status: findNoegle(STATUSTEKST, String(status)) ?? null })),
  Husstande_trin: (opgave, vaerdi, nr) => medHusstande(opgave, nr + 1, vaerdi),
  Sagsliste_udgift: sagstalsfelt((udgift) => ({ udgift: maaske(udgift) })),
  Sagsliste_refusion: sagstalsfelt((refusion) => ({ refusion: maaske(refusion) })),
  Bilag_ark: bilagsfelt((vaerdi) => ({ ark: String(vaerdi) })),
};
