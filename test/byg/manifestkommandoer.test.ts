import { baand } from "./manifestkommandoer";

const mislykkes = () => Promise.reject(new Error("kan ikke"));

describe("et klik på båndet", () => {
  it.each(["nytBudgetaar", "politiskUdgave", "hjaelp"] as const)("viser ruden, før den bedes om %s", async (navn) =>
    expect(await baand().klik(navn)).toEqual(["vist", navn, "afsluttet"]),
  );

  it("afsluttes, også når ruden ikke kan vises, og så bedes den ikke om noget", async () =>
    expect(await baand(mislykkes).klik("hjaelp")).toEqual(["afsluttet", "kan ikke"]));

  it("afsluttes, også når ruden fejler", async () => {
    const fejl = () => {
      throw new Error("brudt");
    };
    expect(await baand().klik("hjaelp", fejl)).toEqual(["vist", "afsluttet", "brudt"]);
  });
});
