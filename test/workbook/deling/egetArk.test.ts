import { andetArk, type AndetArk, type Fremmedcelle } from "../../../src/workbook/deling/andetArk";
import type { Fund } from "../../../src/workbook/deling/kontrol";
import { lavUdgave, type Udgave, type Udgaveoenske } from "../../../src/workbook/deling/udgave";
import { bygget } from "../budgetter";
import { randersEksempel } from "../eksempler";

const plan = bygget(randersEksempel);

const skrevet = (navn: string, ...raekker: Fremmedcelle["vaerdi"][][]): AndetArk =>
  andetArk(
    navn,
    raekker.flatMap((felter, raekke) => felter.map((vaerdi, kolonne) => ({ raekke, kolonne, vaerdi, talformat: "General" }))),
  );
const udgave = (andre: readonly AndetArk[], valg: Partial<Udgaveoenske> = {}): Udgave =>
  lavUdgave(plan, {
    ark: new Set(["Fordeling 2023"]),
    enhed: "kroner",
    indhold: "vaerdier",
    afsender: "",
    andre,
    taellerIkke: new Set(),
    tekstark: "Sammendrag 2023",
    mindsteAntal: 5,
    ...valg,
  });
const vaerdier = ({ plan: delt }: Udgave, navn: string): unknown[] =>
  delt.ark.find((ark) => ark.navn === navn)!.celler.map(({ vaerdi }) => vaerdi);
const arter = ({ fund }: Udgave): string[] => fund.map(({ art, ark }) => `${art} ${ark}`);
const TAELLER_IKKE: Partial<Udgaveoenske> = { taellerIkke: new Set(["Nøgletal"]) };

const noegletal = (omsorg: number | string = 3): AndetArk =>
  skrevet(
    "Nøgletal",
    ["Fagområde", "Antal sager"],
    ["Socialområdet", 41],
    ["Familieområdet", 17],
    ["Omsorgsområdet", omsorg],
    ["I alt", 61],
    ["", ""],
    ["Udvalget behandlede 2 sager, og der kom 1 sag til."],
  );

describe("det, der er skjult i ens eget ark", () => {
  it("er nævnt med sted, og hvad der stod", () => {
    const { egne } = udgave([noegletal()]);
    expect(egne.map(({ navn, taellerIkke }) => [navn, taellerIkke])).toEqual([["Nøgletal", false]]);
    expect(egne[0]!.skjult.map(({ celle, foer, efter }) => [celle, foer.vaerdi, efter.vaerdi])).toEqual([
      ["B3", 17, "ikke vist"],
      ["B4", 3, "under 5"],
      ["A7", "Udvalget behandlede 2 sager, og der kom 1 sag til.", "Udvalget behandlede under 5 sager, og der kom under 5 sager til."],
    ]);
  });

  it("bliver stående, når arket ikke tæller nogen, og er så heller ikke et fund", () => {
    const uroert = udgave([noegletal()], TAELLER_IKKE);
    expect(vaerdier(uroert, "Nøgletal")).toEqual(noegletal().celler.map(({ vaerdi }) => vaerdi));
    expect(uroert.egne).toEqual([{ navn: "Nøgletal", taellerIkke: true, skjult: [] }]);
    expect(arter(uroert)).toEqual(["egetArk Nøgletal"]);
  });

  it("tæller ikke med i andre ark, når arket ikke tæller nogen", () => {
    const andet = skrevet("Oversigt", ["Fagområde", "Antal sager"], ["Socialområdet", 41], ["Familieområdet", 17]);
    expect(vaerdier(udgave([noegletal(), andet]), "Oversigt").at(-1)).toBe("ikke vist");
    expect(vaerdier(udgave([noegletal(), andet], TAELLER_IKKE), "Oversigt").at(-1)).toBe(17);
  });

  it("gælder kun det ark, det er sagt om", () => {
    const andet = skrevet("Oversigt", ["Fagområde", "Antal sager"], ["Socialområdet", 2]);
    expect(vaerdier(udgave([noegletal(), andet], TAELLER_IKKE), "Oversigt").at(-1)).toBe("under 5");
  });

  it("kan ikke blive stående i årets egne ark: der er antallene kendt", () => {
    const medFaa = {
      ...randersEksempel,
      opfoelgning: {
        ...randersEksempel.opfoelgning,
        sagstal: { ...randersEksempel.opfoelgning.sagstal, husstande: [41, 12, 7, 3] as const },
      },
    };
    const valg: Udgaveoenske = {
      ark: new Set(["Sammendrag 2023"]),
      enhed: "kroner",
      indhold: "vaerdier",
      afsender: "",
      andre: [],
      taellerIkke: new Set(["Sammendrag 2023"]),
      tekstark: "Sammendrag 2023",
      mindsteAntal: 5,
    };
    const { plan: delt, daekkede } = lavUdgave(bygget(medFaa), valg);
    expect(daekkede).toEqual(["Sammendrag 2023"]);
    expect(delt.ark[0]!.celler.filter(({ format }) => format === "antal").map(({ vaerdi }) => vaerdi)).toContain("under 5");
  });

  it("er stadig et CPR-nummer og en sagsliste, når arket ikke tæller nogen", () => {
    const sager = skrevet(
      "Nøgletal",
      ["Sagsnr.", "CPR-nr.", "Udgift"],
      ["2023-17", "010180-1234", 3_450_000],
      ["2023-18", "020280-1234", 1],
    );
    expect(arter(udgave([sager], TAELLER_IKKE))).toEqual(["cpr Nøgletal", "cpr Nøgletal", "sagsark Nøgletal", "egetArk Nøgletal"]);
  });
});

describe("ens eget ark skal ses igennem", () => {
  const aftrykket = (ark: AndetArk, valg: Partial<Udgaveoenske> = {}): string =>
    udgave([ark], valg).fund.flatMap((fund) => (fund.art === "egetArk" ? [fund.aftryk] : []))[0]!;

  it("hvert for sig, også når der intet er fundet, og årets egne skal ikke", () => {
    expect(arter(udgave([skrevet("Takster", ["Døgn", 2501]), skrevet("Tomt")]))).toEqual(["egetArk Takster", "egetArk Tomt"]);
    expect(udgave([]).fund).toEqual([]);
  });

  it("igen, når noget i det er et andet, også hvor det vises som det samme", () => {
    const lille = (antal: number) => skrevet("Nøgletal", ["Fagområde", "Antal sager"], ["Omsorgsområdet", antal]);
    expect(aftrykket(lille(3))).toBe(aftrykket(lille(3)));
    expect(vaerdier(udgave([lille(4)]), "Nøgletal")).toEqual(vaerdier(udgave([lille(3)]), "Nøgletal"));
    expect(aftrykket(lille(4))).not.toBe(aftrykket(lille(3)));
    const format = andetArk("Takster", [{ raekke: 0, kolonne: 0, vaerdi: 2501, talformat: "0.0" }]);
    expect(aftrykket(format)).not.toBe(aftrykket(skrevet("Takster", [2501])));
  });

  it("igen, når det siges, at arket ikke tæller nogen, eller at det gør alligevel", () => {
    expect(aftrykket(noegletal(), TAELLER_IKKE)).not.toBe(aftrykket(noegletal()));
    const intetSkjult = skrevet("Nøgletal", ["Døgn", 2501]);
    expect(aftrykket(intetSkjult, TAELLER_IKKE)).not.toBe(aftrykket(intetSkjult));
  });

  it("igen, når der skjules noget andet i det", () => {
    expect(aftrykket(noegletal(), { mindsteAntal: 3 })).not.toBe(aftrykket(noegletal()));
    expect(aftrykket(noegletal(), { enhed: "tusind" })).toBe(aftrykket(noegletal()));
  });
});

describe("en fejl i ens eget ark", () => {
  const medFejl = skrevet("Takster", ["Døgn", { fejl: "#N/A" }], ["Dag", { fejl: "#DIV/0!" }], ["Skrevet", "#I/T"]);

  it("vises ved sit danske navn og er et fund, som en tekst med de samme tegn ikke er", () => {
    const delt = udgave([medFejl]);
    expect(vaerdier(delt, "Takster")).toEqual(["Døgn", "#I/T", "Dag", "#DIVISION/0!", "Skrevet", "#I/T"]);
    expect(delt.fund.filter(({ art }) => art === "cellefejl")).toEqual<Fund[]>([
      { art: "cellefejl", ark: "Takster", sted: { hvor: "celle", celle: "B1" }, stod: "#I/T" },
      { art: "cellefejl", ark: "Takster", sted: { hvor: "celle", celle: "B2" }, stod: "#DIVISION/0!" },
    ]);
  });

  it("er også et fund, når arket ikke tæller nogen", () =>
    expect(arter(udgave([medFejl], { taellerIkke: new Set(["Takster"]) }))).toEqual([
      "cellefejl Takster",
      "cellefejl Takster",
      "egetArk Takster",
    ]));
});

it("et tal, som talformatet skjuler, kommer med, så det ses", () => {
  const formater = [";;;", '"skjult"', '""', '0" sager"', '#,##0;-#,##0;"-"', "dd-mm-yyyy", "General"];
  const { celler } = andetArk(
    "Udtræk",
    formater.map((talformat, raekke) => ({ raekke, kolonne: 0, vaerdi: 3, talformat })),
  );
  expect(celler.map(({ vaerdi, talkode }) => [vaerdi, talkode])).toEqual([
    ...[1, 2, 3].map(() => [3, undefined]),
    ...formater.slice(3, 6).map((talformat) => [3, talformat]),
    [3, undefined],
  ]);
});
