import { opretArk } from "../../src/taskpane/vaert/excelOpret";
import { aabnBrugersMappe, antalAnmodninger, antalFejl, ARK, HVOR_LANGT, PLAN, uden } from "./mappe";

async function antalTilOpret(): Promise<number> {
  const vaert = await aabnBrugersMappe();
  const foer = antalAnmodninger(vaert);
  await opretArk(PLAN);
  return antalAnmodninger(vaert) - foer;
}

const mislykkedes = (skrivning: Awaited<ReturnType<typeof opretArk>>) => {
  if (skrivning.art !== "mislykkedes") throw new Error(`It was ${skrivning.art}`);
  return skrivning;
};

it("brugerens ark, navne og indstillinger er urørt af nye ark, og det viste ark er det, planen siger", async () => {
  const vaert = await aabnBrugersMappe();
  const foer = vaert.mappe.indhold();
  expect(await opretArk(PLAN)).toEqual({ art: "skrevet" });
  const efter = vaert.mappe.indhold();
  expect(efter.ark.map(({ navn }) => navn)).toEqual([...foer.ark.map(({ navn }) => navn), ...ARK]);
  expect(uden(efter, ARK)).toEqual({ ...(uden(foer, ARK) as object), vises: null });
  expect(efter.aktivt).toBe(PLAN.aktivt);
});

it.each(HVOR_LANGT)(
  "fejler hver anmodning på skift efter %s handlinger, er projektmappen som før, og grunden siges",
  async (efterHandlinger) => {
    const antal = await antalTilOpret();
    for (let nr = 1; nr <= antal; nr++) {
      const vaert = await aabnBrugersMappe();
      const foer = vaert.mappe.indhold();
      vaert.fejl(nr, { code: "GeneralException", message: "Det gik i stå", efterHandlinger });
      expect(await opretArk(PLAN)).toEqual({ art: "mislykkedes", aarsag: { art: "ukendt", stod: "Det gik i stå" }, tilbage: [] });
      expect(vaert.mappe.indhold()).toEqual(foer);
    }
  },
);

describe("fejler en anmodning, og oprydningen bagefter", () => {
  it.each(HVOR_LANGT)("en enkelt gang efter %s handlinger, er der intet tilbage", async (efterHandlinger) => {
    const antal = await antalTilOpret();
    for (let nr = 2; nr <= antal; nr++)
      for (let oprydning = 1; ; oprydning++) {
        const vaert = await aabnBrugersMappe();
        const foer = vaert.mappe.indhold();
        vaert.fejl(nr, { code: "GeneralException", efterHandlinger: 3 });
        vaert.fejl(nr + oprydning, { code: "RequestAborted", efterHandlinger });
        expect(mislykkedes(await opretArk(PLAN)).tilbage).toEqual([]);
        expect(vaert.mappe.indhold()).toEqual(foer);
        if (antalFejl(vaert, "RequestAborted") === 0) break;
      }
  });

  it.each(HVOR_LANGT)("i begge forsøg efter %s handlinger, er netop de nævnte ark tilbage", async (efterHandlinger) => {
    const antal = await antalTilOpret();
    const udfald = new Set<string>();
    for (let oprydning = 1; ; oprydning++) {
      const vaert = await aabnBrugersMappe();
      const foer = vaert.mappe.indhold();
      vaert.fejl(antal, { code: "GeneralException", efterHandlinger: 3 });
      vaert.fejl(antal + oprydning, { code: "RequestAborted", efterHandlinger });
      vaert.fejl(antal + oprydning + 1, { code: "RequestAborted", efterHandlinger });
      const { tilbage } = mislykkedes(await opretArk(PLAN));
      const efter = vaert.mappe.indhold();
      if (tilbage.length > 0) expect(efter.ark.map(({ navn }) => navn)).toEqual([...foer.ark.map(({ navn }) => navn), ...tilbage]);
      expect(efter.ark.filter(({ navn }) => !tilbage.includes(navn))).toEqual(foer.ark);
      udfald.add(tilbage.join());
      if (antalFejl(vaert, "RequestAborted") < 2) break;
    }
    // Each sheet by itself, where its deletion was not carried out; all, where they could not be found.
    expect(udfald).toEqual(new Set([...(efterHandlinger === Infinity ? [] : ARK), ARK.join(), ""]));
  });

  it("og alt derefter, nævnes de ark, der er der, og højst det sidste for meget", async () => {
    const antal = await antalTilOpret();
    for (let nr = 2; nr <= antal; nr++)
      for (const efterHandlinger of HVOR_LANGT) {
        const vaert = await aabnBrugersMappe();
        const foer = vaert.mappe.indhold();
        const fra = vaert.anmodninger.length + nr;
        let talt = 0;
        vaert.fejl(nr, { code: "GeneralException", efterHandlinger });
        vaert.fejlPaa(({ nr: naaet }) => naaet >= fra && ++talt > 0, { code: "RequestAborted" });
        const { tilbage } = mislykkedes(await opretArk(PLAN));
        const efter = vaert.mappe.indhold();
        const nye = efter.ark.slice(foer.ark.length).map(({ navn }) => navn);
        expect([nye, [...nye, tilbage.at(-1)]]).toContainEqual(tilbage);
        expect(efter.ark.slice(0, foer.ark.length)).toEqual(foer.ark);
        expect(talt).toBeGreaterThan(0);
      }
  });
});

describe("et navn, der først viser sig taget, når der skrives", () => {
  it.each(ARK)("%s: en andens ark slettes ikke, og der spørges som ved andre ark", async (navn) => {
    const vaert = await aabnBrugersMappe();
    let skrevet = false;
    vaert.fejlPaa(({ handlinger }) => {
      // The other's sheet comes between the pane's reading and its writing.
      if (!skrevet && handlinger.some(({ navn: handling }) => handling.includes("worksheets.add(")))
        vaert.mappe.nytArk(navn).saet(0, 0, "En andens");
      skrevet ||= handlinger.some(({ navn: handling }) => handling.includes("worksheets.add("));
      return false;
    });
    const foer = vaert.mappe.indhold();
    expect(await opretArk(PLAN)).toEqual({ art: "findes", ark: [navn], kanOpdateres: false });
    const efter = vaert.mappe.indhold();
    expect(efter.ark.find((ark) => ark.navn === navn)?.celler["A1"]?.vaerdi).toBe("En andens");
    expect(uden(efter, [navn])).toEqual(uden(foer, []));
  });
});
