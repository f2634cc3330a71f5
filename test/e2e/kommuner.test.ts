import { genberegnAlle } from "../miljoe/libreoffice";
import type { Projektmappe } from "../miljoe/ods";
import { fejlceller, fordelingsark } from "./regneark";
import { rude } from "./rude";
import type { Raekke } from "./wizard";

const aabn = rude();

interface Kommune {
  readonly raekker: readonly Raekke[];
  readonly budget: string;
  /** The budget year's total as the sheet shows it. */
  readonly iAlt: number;
  readonly dele?: readonly (readonly [string, number])[];
}

const LANGT = "Center for specialpædagogisk støtte, rådgivning og forebyggelse til børn, unge og voksne";

const KOMMUNER: Readonly<Record<string, Kommune>> = {
  "fem fagområder med andre navne": {
    raekker: [
      ["Børn & Unge <nord>", "8.000.000"],
      ["Voksenhandicap", "6.000.000"],
      ["Psykiatri, misbrug og udsatte", "3.000.000"],
      ["Ældre", "2.000.000"],
      ["Sundhed", "1.000.000"],
    ],
    budget: "20 mio.",
    iAlt: -20_000_000,
    dele: [
      ["Børn & Unge <nord>", -8_000_000],
      ["Voksenhandicap", -6_000_000],
      ["Psykiatri, misbrug og udsatte", -3_000_000],
      ["Ældre", -2_000_000],
      ["Sundhed", -1_000_000],
    ],
  },
  "ét fagområde": { raekker: [["Velfærd", "1"]], budget: "3.456.789", iAlt: -3_456_789, dele: [["Velfærd", -3_456_789]] },
  "40 fagområder med lange navne": {
    raekker: Array.from({ length: 40 }, (_, nr) => [`${LANGT} ${nr + 1}`, String(100_003 + nr * 7)]),
    budget: "41,4 mio.",
    iAlt: -41_400_000,
  },
  "navne, der ligner formler": {
    raekker: [
      ["=1+1", "1.000"],
      ["+A1", "1.000"],
      ["@SUM(A1)", "1.000"],
      ["'", "0"],
      ["2021", "0"],
    ],
    budget: "3.000",
    iAlt: -3_000,
    dele: [
      ["=1+1", -1_000],
      ["+A1", -1_000],
      ["@SUM(A1)", -1_000],
      ["'", 0],
      ["2021", 0],
    ],
  },
};

async function fil({ raekker, budget }: Kommune): Promise<Uint8Array> {
  const { w } = await aabn();
  await w.begynd();
  await w.udfyld({ Kommune: "Skovlund Kommune", Budgetår: "2024", Udgangspunkt: budget });
  await w.naeste(2);
  await w.indsaet(raekker.map((raekke) => raekke.join("\t")).join("\n"));
  await w.page.getByRole("button", { name: /^Brug/ }).click();
  for (const til of [3, 4, 5] as const) await w.naeste(til);
  return (await w.fil()).bytes;
}

describe("filen regnet af LibreOffice", () => {
  const mapper = new Map<string, Projektmappe>();
  beforeAll(async () => {
    const filer: Uint8Array[] = [];
    for (const kommune of Object.values(KOMMUNER)) filer.push(await fil(kommune));
    const regnet = await genberegnAlle(filer);
    Object.keys(KOMMUNER).forEach((navn, nr) => mapper.set(navn, regnet[nr]!));
  });

  it.each(Object.entries(KOMMUNER))("%s: ingen fejl, kontrollen er OK, og delene er præcis budgettet", (navn, { raekker, iAlt, dele }) => {
    const mappe = mapper.get(navn)!;
    expect(fejlceller(mappe)).toEqual([]);
    const ark = fordelingsark(mappe, 2024);
    expect(ark.kontrol).toEqual(["OK", "OK", "OK", "OK"]);
    expect(ark.iAlt).toBe(iAlt);
    expect(ark.dele.reduce((sum, [, beloeb]) => sum + (beloeb as number), 0)).toBe(iAlt);
    expect(ark.dele.map(([omraade]) => omraade)).toEqual(raekker.map(([omraade]) => omraade));
    if (dele !== undefined) expect(ark.dele).toEqual(dele);
  });

  it("kommunens navn står i filen, og Randers' gør ikke", () => {
    const tekst = JSON.stringify([...mapper.get("fem fagområder med andre navne")!]);
    expect(tekst).toContain("Skovlund Kommune");
    expect(tekst).not.toContain("Familieområdet");
  });
});
