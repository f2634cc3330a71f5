import { rude } from "./rude";

const aabn = rude();
const KAN_IKKE_GEMME = "Browseren kan ikke gemme kladden. Hent Excel-filen, før du lukker siden.";

describe("kan browseren ikke gemme, siger foden det, og alt andet virker", () => {
  it.each([
    [
      "når lageret er lukket",
      () =>
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("", "SecurityError");
          },
        }),
    ],
    [
      "når lageret er fuldt",
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException("", "QuotaExceededError");
        };
      },
    ],
  ])("%s", async (_, luk) => {
    const { w, egneFejl } = await aabn({ foer: (page) => page.addInitScript(luk) });
    await w.gaaTil(5);
    await w.page.getByRole("alert").filter({ hasText: KAN_IKKE_GEMME }).waitFor();
    expect((await w.fil()).navn).toBe("Refusionsbudget 2023.xlsx");
    expect(egneFejl()).toEqual([]);
  });

  it("og ellers siger den det ikke", async () => {
    const { w } = await aabn();
    await w.begynd();
    await w.felt("Budgetår").fill("2023");
    expect(await w.tekst(KAN_IKKE_GEMME).count()).toBe(0);
  });
});

it("en kladde fra en anden udgave åbner på det trin, den kan", async () => {
  const kladde = JSON.stringify({ version: 9, side: "wizard", trin: 4, kladde: { aar: "2024", udgangspunkt: "43 mio.", nyt: [1] } });
  const { w } = await aabn({
    foer: (page) => page.addInitScript((tekst) => localStorage.setItem("refusionsbudget.kladde", tekst), kladde),
  });
  await w.staarPaa(2);
  await w.knap("Tilbage").click();
  await w.staarPaa(1);
  expect(await w.felt("Udgangspunkt").inputValue()).toBe("43 mio.");
});
