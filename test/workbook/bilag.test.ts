import { bygBilag } from "../../src/workbook/bygBilag";
import type { SheetPlan } from "../../src/workbook/plan";
import { BILAG, SKOENNET_BILAG } from "./bilagene";
import { cellen, raekkenummer, raekken } from "./planopslag";

const arkAf = (opgave = BILAG): SheetPlan => bygBilag(opgave).ark[0]!;
const tekster = (ark: SheetPlan): string[] => ark.celler.flatMap(({ vaerdi }) => (typeof vaerdi === "string" ? [vaerdi] : []));

describe("bilaget til et krav", () => {
  const ark = arkAf();

  it("hedder efter året og perioden", () => {
    expect([ark.navn, bygBilag(BILAG).filnavn]).toEqual(["Bilag 2022 2. kvartal", "Bilag 2022 2. kvartal.xlsx"]);
    expect(arkAf({ ...BILAG, kvartal: null, kopi: 3 }).navn).toBe("Bilag 2022 hele året (3)");
    expect(cellen(ark, 0, 0)?.vaerdi).toBe("Bilag: refusion 2022, til og med 2. kvartal");
  });

  it("er dateret, siger hvad det er, og hvilke grænser der er regnet med", () => {
    expect(raekken(ark, "Opgjort den", 2)).toEqual(["Opgjort den", "15.07.2022"]);
    expect(raekken(ark, "Udarbejdet af", 2)).toEqual(["Udarbejdet af", ""]);
    expect(tekster(ark)).toContain("Beregnet måned for måned fra januar til og med juni. Arket har kun sagsnumre; husstande er løbenumre.");
    expect(raekken(ark, "Grænse 1", 4)).toEqual(["Grænse 1", 860_000, 0.25, "bekræftet"]);
  });

  it("har hver sag med dens refusion som tal og ikke som formel", () => {
    const sager = raekkenummer(ark, "Sag") + 1;
    expect(ark.celler.filter(({ raekke }) => raekke >= sager).every(({ formel }) => formel === undefined)).toBe(true);
    expect(raekken(ark, "B-1", 7)).toEqual(["B-1", "Børn* & unge", "barn", 1, 6, 36_250.01, ""]);
    expect(raekken(ark, "V-2", 7)).toEqual(["V-2", "Socialområdet", "voksen", 3, 4, 0.33, "fyldt 67, ikke omfattet"]);
    expect(raekken(ark, "Sagen i 7. række", 7)).toEqual([
      "Sagen i 7. række",
      "Socialområdet",
      "",
      "",
      "",
      "",
      "7. række i Gruppe: »ung« er ingen gruppe. Skriv »barn«, »efterværn« eller »voksen«.",
    ]);
  });

  it("har fagområdernes summer som formler, og et felt til hvert krav", () => {
    expect(raekken(ark, "Socialområdet", 5)).toEqual(["Socialområdet", 2, 42_500.33, "", "Ikke angivet"]);
    expect(raekken(ark, "Uden fagområde", 3)).toEqual(["Uden fagområde", 1, 317_500.1]);
    expect(raekken(ark, "I alt", 5)).toEqual(["I alt", 5, 432_500.44, "", "Ikke angivet"]);
    expect(cellen(ark, raekkenummer(ark, "Socialområdet"), 2)?.formel).toMatch(/^ROUND\(SUMPRODUCT\(/);
    expect(raekken(ark, "Kontrol af rækkerne", 2)[1]).toBe("1 række har fejl og er ikke talt med: se kolonnen bemærkning");
  });

  it("har ingen navngivne felter, så det aldrig skrives over", () => expect(ark.navne).toEqual([]));

  it("siger ved hver refusion, at den er et skøn, når grænserne er det", () => {
    const skoen = arkAf(SKOENNET_BILAG);
    expect(tekster(skoen)).toContain("Beløbsgrænserne er et skøn og ikke bekræftet. Alle refusioner på dette ark er derfor et skøn.");
    expect(tekster(skoen).filter((et) => et === "Refusion til dato (kr., skøn)")).toHaveLength(2);
    expect(skoen.navn).toBe("Bilag 2024 hele året");
  });
});
