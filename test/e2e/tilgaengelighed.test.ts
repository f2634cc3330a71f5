import type { Page } from "playwright-core";
import { FARVER, overtraedelser, overtraedelserIAlleFarver, sidebredde } from "./axe";
import { rude } from "./rude";
import { RANDERS, type Raekke, type Wizard } from "./wizard";

const aabn = rude();

/** From home to the file, stopping wherever the pane looks different. */
async function gennem(w: Wizard, raekker: readonly Raekke[], stop: (hvor: string) => Promise<void>): Promise<void> {
  const blok = ["Fagområde\tIndtægt 2021", ...raekker.map((raekke) => raekke.join("\t")), "I alt\t7"].join("\n");
  await stop("forsiden");
  await w.begynd();
  await stop("trin 1, tomt");
  await w.knap("Næste").click();
  await w.harFokus(w.felt("Budgetår"));
  await stop("trin 1 med fejl");
  await w.udfyld({ Budgetår: "2023", Udgangspunkt: "41,4 mio.", "Lokale forhold": "-500", "Ændring i tilskud (kontrol)": "1" });
  await w.valg("landsplan gange kommunens andel").click();
  await w.felt("Forklaring på afvigelsen").waitFor();
  await stop("trin 1 med afvigelse");
  await w.naeste(2);
  await w.knap("Næste").click();
  await stop("trin 2 med fejl");
  await w.knap("Indsæt fra Excel").click();
  await stop("trin 2, klar til at indsætte");
  await w.felt("Indsæt to kolonner her").fill(blok);
  await stop("trin 2, forstået");
  await w.page.getByRole("button", { name: /^Brug/ }).click();
  await w.felt("Indtægt 2021").nth(1).fill("12.34");
  await w.felt("Indtægt 2021").nth(1).press("Tab");
  await stop("trin 2 med forkert tal");
  await w.felt("Indtægt 2021").nth(1).fill("500");
  await w.naeste(3);
  await w.detaljer(raekker[1]![0]).click();
  await w.liste("Model").nth(1).selectOption({ label: "egen andel" });
  await w.felt("Gælder fra").fill("snart");
  await w.knap("Næste").click();
  await w.harFokus(w.felt("Fagområdets andel"));
  await stop("trin 3, foldet ud og med fejl");
  await w.udfyld({ "Fagområdets andel": "25 %", "Gælder fra": "" });
  await w.naeste(4);
  await w.felt("Indeks 2024").fill("abc");
  await w.knap("Næste").click();
  await w.harFokus(w.felt("Indeks 2024"));
  await stop("trin 4 med fejl");
  await w.felt("Indeks 2024").fill("");
  await stop("trin 4");
  await w.naeste(5);
  await stop("trin 5");
  await w.fil();
  await w.page.getByText(/er hentet/).waitFor();
  await stop("trin 5, hentet");
  await w.knap("Til forsiden").click();
  await w.knap("Nyt budgetår").click();
  await w.knap("Begynd forfra").waitFor();
  await stop("forsiden med kladde");
  await w.knap("Begynd forfra").click();
  await w.knap("Udfyld eksempel").click();
  await stop("trin 1 med eksempel");
}

describe("axe finder intet at klage over", () => {
  it("hele vejen igennem, i alle farver", async () => {
    const { page, w } = await aabn();
    const fundet: string[] = [];
    await gennem(w, RANDERS, async (hvor) => void fundet.push(...(await overtraedelserIAlleFarver(page)).map((et) => `${hvor}: ${et}`)));
    expect(fundet).toEqual([]);
  });

  it.each(FARVER)("når ruden åbnes i farverne: %s", async (_, valg) => {
    const { page, w } = await aabn(valg);
    expect(await overtraedelser(page)).toEqual([]);
    await w.gaaTil(2);
    expect(await overtraedelser(page)).toEqual([]);
  });
});

const LANGE: readonly Raekke[] = Array.from({ length: 40 }, (_, nr) => [
  `Specialpædagogikogvoksenhandicapforvaltningen${nr + 1} for børn, unge og voksne i Skovlund Kommune`,
  "900.000.000",
]);

/** Fluent's sizes are variables in pixels: twice as large letters, as the reader's own setting would make them. */
const dobbelTekst = (page: Page): Promise<void> =>
  page.getByRole("heading", { level: 1 }).evaluate((overskrift) => {
    const tema = overskrift.closest<HTMLElement>(".fui-FluentProvider")!;
    const stil = getComputedStyle(tema);
    for (const navn of ["fontSize", "lineHeight"].flatMap((hvad) => [100, 200, 300, 400, 500, 600].map((nr) => `--${hvad}Base${nr}`)))
      tema.style.setProperty(navn, `${parseFloat(stil.getPropertyValue(navn)) * 2}px`);
  });

describe("intet stikker ud til siden", () => {
  it.each<[string, number, readonly Raekke[], boolean]>([
    ["350 px", 350, RANDERS, false],
    ["350 px med 40 lange navne", 350, LANGE, false],
    ["320 px", 320, LANGE, false],
    ["320 px med dobbelt så stor tekst", 320, RANDERS, true],
    ["450 px", 450, LANGE, false],
  ])("%s", async (_, bredde, raekker, dobbelt) => {
    const { page, w } = await aabn({ width: bredde });
    if (dobbelt) await dobbelTekst(page);
    const forBrede: string[] = [];
    await gennem(w, raekker, async (hvor) => {
      const bred = await sidebredde(page);
      if (bred > bredde) forBrede.push(`${hvor}: ${bred} px`);
    });
    expect(forBrede).toEqual([]);
  });
});
