import { kronerAf, KOMPONENTER, PERSONER, TABEL_6_5, type Fraflytningssvar } from "../../../src/core";
import { fortolk } from "../../../src/taskpane/fraflytning/fortolk";
import { fejlMedSted } from "../../../src/taskpane/fraflytning/feltegenskaber";
import { aldersgruppeAf, TOM_KLADDE, type Kladde } from "../../../src/taskpane/fraflytning/kladde";

const EGEN: Kladde = { ...TOM_KLADDE, hvem: "egen", gruppe: "voksen", indeksvaerdi: "2,75" };

function svaret(aendring: Partial<Kladde>): Fraflytningssvar {
  const fortolket = fortolk({ ...EGEN, ...aendring });
  if (fortolket.art !== "svar") throw new Error(JSON.stringify(fortolket));
  return fortolket.svar;
}

/** Every error as "field: sentence as it stands away from its field". */
function fejl(aendring: Partial<Kladde>): string[] {
  const fortolket = fortolk({ ...EGEN, ...aendring });
  return fortolket.art === "fejl" ? fortolket.fejl.map((et) => `${et.felt}: ${fejlMedSted(et)}`) : [];
}

const iAlt = (aendring: Partial<Kladde>): number => kronerAf(svaret(aendring).iAlt);

describe("rapportens fire personer", () => {
  it.each(PERSONER)("%s giver tabel 6.5's række, når intet andet er skrevet", (hvem) => {
    const { virkning } = svaret({ hvem, indeksvaerdi: "" });
    expect([...KOMPONENTER, "iAlt" as const].map((navn) => virkning[navn])).toEqual(
      [...KOMPONENTER, "iAlt" as const].map((navn) => TABEL_6_5[hvem][navn]),
    );
  });

  it("tager ikke indeksværdien fra feltet til en anden borger", () => expect(iAlt({ hvem: "barnLav", indeksvaerdi: "9,9" })).toBe(-70_600));
});

it("uden et valg er der intet svar, og 65 år eller derover har intet beløb", () => {
  expect(fortolk(TOM_KLADDE)).toEqual({ art: "ingen" });
  expect(fortolk({ ...EGEN, gruppe: "aeldre" })).toEqual({ art: "aeldre" });
  expect([TOM_KLADDE, EGEN, { ...EGEN, hvem: "barnHoej" as const }].map(aldersgruppeAf)).toEqual([null, "voksen", "barn"]);
});

describe("et tomt felt er rapportens eksempel", () => {
  it("180.000 kr. og 27 %", () => {
    expect(iAlt({})).toBe(-164_000);
    expect(iAlt({ indkomst: "180.000", udskrivningsprocent: "27 %" })).toBe(-164_000);
  });
  it("men det skrevne gælder: 200.000 kr. og 25 %", () => {
    const { virkning } = svaret({ indkomst: "200.000 kr.", udskrivningsprocent: "0,25" });
    expect(kronerAf(virkning.indkomstskat)).toBe(-50_000);
  });
  it("og »0 kr.« er ingen indkomst", () => expect(kronerAf(svaret({ indkomst: "0 kr." }).virkning.indkomstskat) + 0).toBe(0));
  it("et barn har ingen, hvad der end står i felterne", () =>
    expect(
      iAlt({ gruppe: "barn", indeksvaerdi: "1,25", indkomst: "x", udskrivningsprocent: "x", modtagersProcent: "x", modtager: "anden" }),
    ).toBe(-70_600));
});

describe("det, der ikke kan læses, står ved feltet", () => {
  const INDEKS = "Skriv et tal fra 0 til 10, fx 2,75.";
  it.each<[Partial<Kladde>, string]>([
    [{ indeksvaerdi: "" }, `indeksvaerdi: Indeksværdi mangler. ${INDEKS}`],
    [{ indeksvaerdi: "høj" }, `indeksvaerdi: Indeksværdi: »høj« er ikke et tal. ${INDEKS}`],
    [{ indeksvaerdi: "10,01" }, `indeksvaerdi: Indeksværdi: 10,01 ligger uden for 0 til 10. ${INDEKS}`],
    [{ indeksvaerdi: "-1" }, `indeksvaerdi: Indeksværdi: -1 ligger uden for 0 til 10. ${INDEKS}`],
    [{ indkomst: "-5" }, "indkomst: Indkomst: -5 er negativt. Skriv den skattepligtige indkomst efter fradrag i kr., fx 180.000."],
    [{ udskrivningsprocent: "27" }, "udskrivningsprocent: Udskrivningsprocent: 27 kan ikke bruges som procent. Skriv 27 % eller 0,27."],
    [
      { modtager: "anden", modtagersProcent: "mange" },
      "modtager.udskrivningsprocent: Modtagerkommunen: Udskrivningsprocent: »mange« er ikke et tal. Skriv 27 % eller 0,27.",
    ],
    [{ indeksvaerdi: "9,8", psykiatrisk: true }, "indeksvaerdi: Indeksværdi: 10,1 med det psykiatriske kriterium ligger over 10."],
    [
      { befolkningstilbagegang: true, kommunetype: { beskatningsgrundlag: "hoejt", udgiftsbehov: "lavt" } },
      "befolkningstilbagegang: Befolkningstilbagegang: kriteriet gælder kun kommuner med et beskatningsgrundlag under 125 pct. af landsgennemsnittet. Vælg nej, eller vælg et andet beskatningsgrundlag.",
    ],
  ])("%j", (aendring, ventet) => expect(fejl(aendring)).toEqual([ventet]));

  it("alle fejl på én gang", () =>
    expect(fejl({ indeksvaerdi: "x", indkomst: "x", udskrivningsprocent: "x", modtager: "anden", modtagersProcent: "x" })).toHaveLength(4));

  it("modtagerens felt spørges der ikke til, når modtageren er af samme slags", () => expect(fejl({ modtagersProcent: "x" })).toEqual([]));
});

describe("kriterierne", () => {
  it("det psykiatriske lægger 0,3 til indeksværdien", () => {
    expect(svaret({ psykiatrisk: true }).indeks.toNumber()).toBe(3.05);
    expect(iAlt({ psykiatrisk: true })).toBe(iAlt({ indeksvaerdi: "3,05" }));
  });
  it("befolkningstilbagegang trækker 33.000 kr. den anden vej", () => {
    const svar = svaret({ befolkningstilbagegang: true });
    expect([svar.virkning.iAlt, svar.tilbagegang, svar.iAlt].map(kronerAf)).toEqual([-164_000, 33_000, -131_000]);
  });
});

describe("modtagerkommunen", () => {
  it("får det samme med modsat fortegn, når den er af samme slags", () => {
    const svar = svaret({});
    for (const navn of KOMPONENTER) expect(svar.modtager[navn] + 0).toBe(-svar.virkning[navn] + 0);
  });
  it("har afgiverens procent, når dens egen ikke er skrevet", () => {
    const skrevet: Partial<Kladde> = { modtager: "anden", udskrivningsprocent: "25 %" };
    expect(svaret({ ...skrevet }).modtager).toEqual(svaret({ ...skrevet, modtagersProcent: "25 %" }).modtager);
    expect(kronerAf(svaret({ ...skrevet, modtagersProcent: "24 %" }).modtager.indkomstskat)).toBe(43_200);
  });
  it("har sin egen type", () => {
    const { modtager, virkning } = svaret({ modtager: "anden", modtagertype: { beskatningsgrundlag: "middel", udgiftsbehov: "lavt" } });
    expect(modtager.udgiftsbehov).not.toBe(-virkning.udgiftsbehov);
    expect(modtager.bloktilskud).toBe(-virkning.bloktilskud);
  });
});
