import { rude } from "./rude";
import type { Wizard } from "./wizard";

const aabn = rude();

describe("navne, som andre regner med", () => {
  const antal = async (w: Wizard, rolle: "button" | "textbox" | "combobox", navne: readonly string[]) => {
    const fundet = navne.map(async (navn) => {
      const medRolle = await w.page.getByRole(rolle, { name: navn, exact: true }).count();
      const medNavn = rolle === "button" ? medRolle : await w.page.getByLabel(navn, { exact: true }).count();
      return `${navn}: ${medRolle} ${medNavn}`;
    });
    return Promise.all(fundet);
  };
  const hver = (navne: readonly string[], gange = 1) => navne.map((navn) => `${navn}: ${gange} ${gange}`);

  it("står på knapperne og felterne på hvert trin, hverken flere eller færre", async () => {
    const { w } = await aabn();
    expect(await antal(w, "button", ["Nyt budgetår"])).toEqual(hver(["Nyt budgetår"]));
    await w.begynd();
    const felter = ["Budgetår", "Udgangspunkt", "Ændring efter KL's skøn", "Lokale forhold", "Ændring i tilskud (kontrol)"];
    expect(await antal(w, "textbox", felter)).toEqual(hver(felter));
    expect(await antal(w, "button", ["Udfyld eksempel", "Næste"])).toEqual(hver(["Udfyld eksempel", "Næste"]));
    await w.knap("Udfyld eksempel").click();
    await w.naeste(2);
    expect(await antal(w, "textbox", ["Fagområde", "Indtægt 2021"])).toEqual(hver(["Fagområde", "Indtægt 2021"], 3));
    expect(await antal(w, "button", ["Næste", "Tilbage"])).toEqual(hver(["Næste", "Tilbage"]));
    await w.naeste(3);
    expect(await antal(w, "combobox", ["Model"])).toEqual(hver(["Model"], 3));
    await w.naeste(4);
    await w.naeste(5);
    expect(await antal(w, "button", ["Hent Excel-fil", "Tilbage"])).toEqual(hver(["Hent Excel-fil", "Tilbage"]));
  });

  it("findes også af den, der ikke skriver dem helt ens", async () => {
    const { w } = await aabn();
    await w.begynd();
    const felter = ["budgetår", "udgangspunkt", "ændring efter KL's skøn", "lokale forhold", "ændring i tilskud"];
    expect(await Promise.all(felter.map((navn) => w.page.getByRole("textbox", { name: navn }).count()))).toEqual(felter.map(() => 1));
  });

  it("siger for hver model, hvilket fagområde den hører til", async () => {
    const { w } = await aabn();
    await w.gaaTil(3);
    const gruppe = w.page.getByRole("group", { name: "Familieområdet", exact: true });
    await gruppe.getByRole("combobox", { name: "Model", exact: true }).selectOption({ label: "model 1" });
    await w.page.getByRole("region", { name: "De valgte modeller" }).getByText("Kommunekassen får en merindtægt").waitFor();
  });
});

describe("det læste beløb står under feltet", () => {
  it.each([
    ["41,4 mio.", "= 41.400.000 kr."],
    ["1.234,5", "1.234,50 kr. er et lille beløb her. Mente du mio. kr.?"],
    ["41,4", "41,40 kr. er et lille beløb her. Mente du mio. kr.?"],
    ["10.000", "= 10.000 kr."],
    ["0", "= 0 kr."],
    ["", "Det senest vedtagne indtægtsbudget for året"],
  ])("%s", async (skrevet, ventet) => {
    const { w } = await aabn();
    await w.begynd();
    await w.felt("Udgangspunkt").fill(skrevet);
    await w.tekst(ventet).waitFor();
    expect(await w.beskrivelse(w.felt("Udgangspunkt"))).toEqual([ventet]);
  });
});

describe("kontrollen mod tilskuddet", () => {
  const ENS = "Budgettet ændres lige så meget som tilskuddet.";
  const afviger = (med: string) => `Budgettets ændring afviger med ${med} fra tilskuddets. Skriv hvorfor, fx lokale forhold.`;

  it.each([
    ["nedsættes med", "2 mio.", ENS],
    ["forhøjes med", "2 mio.", afviger("4.000.000 kr.")],
    ["nedsættes med", "1,5 mio.", afviger("500.000 kr.")],
    ["nedsættes med", "2.500.000", afviger("-500.000 kr.")],
  ])("%s %s", async (retning, beloeb, ventet) => {
    const { w } = await aabn();
    await w.begynd();
    await w.udfyld({ Budgetår: "2023", Udgangspunkt: "41,4 mio.", "Ændring efter KL's skøn": "2,1 mio.", "Lokale forhold": "-100.000" });
    await w.liste("Tilskuddet vedr. ordningen").selectOption({ label: retning });
    await w.felt("Ændring i tilskud (kontrol)").fill(beloeb);
    await w.tekst(ventet).waitFor();
    expect(await w.felt("Forklaring på afvigelsen").count()).toBe(ventet === ENS ? 0 : 1);
    await w.tekst("Indtægtsbudget i alt: 43.400.000 kr.").waitFor();
    await w.naeste(2);
  });
});
