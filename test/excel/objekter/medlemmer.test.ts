import { hentObjektmodel } from "../objektmodel";
import { startTestvaert } from "../vaert";
import type { Vaertobjekt } from "../wire/objekt";
import { Kontekst } from "./kontekst";
import { workbook } from "./workbook";

/** Every object of the host that can be reached without a method's argument, and one of each that takes one. */
function alleObjekter(): Map<string, Vaertobjekt> {
  const { mappe } = startTestvaert();
  const fundne = new Map<string, Vaertobjekt>();
  const tag = (objekt: unknown): void => {
    if (typeof objekt !== "object" || objekt === null || !("type" in objekt)) return;
    const et = objekt as Vaertobjekt;
    if (fundne.has(et.type)) return;
    fundne.set(et.type, et);
    Object.entries(et.dele ?? {}).forEach(([navn, del]) => (navn === "Worksheet" ? undefined : tag(del())));
    const med = (navn: string, ...argumenter: unknown[]) => tag(et.metoder?.[navn]?.(...argumenter));
    if (et.type === "NamedItemCollection") med("Add", "Enhed", "=1");
    if (et.type === "TableCollection") med("Add", "A1:B3", true);
    if (et.type === "ChartCollection") med("Add", "Line", "A1:B3");
    if (et.type === "SettingCollection") med("Add", "a", 1);
    if (et.type === "Worksheet") med("GetRange", "A1");
    if (et.type === "Range") med("GetTables", false);
    if (et.type === "Application") med("CreateWorkbook", "UEsDBA==");
    et.elementer?.().forEach(tag);
  };
  tag(workbook(new Kontekst(mappe)));
  return fundne;
}

/** Worksheet's setters for these are outside its class. */
const SAETTES_ANDETSTEDS = new Set(["Gridlines", "Headings"]);

describe("værten opfinder ingen medlemmer", () => {
  const objekter = alleObjekter();

  it.each([...objekter.keys()])("%s har kun, hvad Microsofts objektmodel har", (type) => {
    const { felter = {}, dele = {}, metoder = {} } = objekter.get(type)!;
    const klasse = (hentObjektmodel().Excel as unknown as Record<string, { prototype: object }>)[type]!;
    const kildetekst = Object.values(Object.getOwnPropertyDescriptors(klasse.prototype))
      .flatMap(({ get, set, value }) => [get, set, value].map(String))
      .join("\n");
    const navne = Object.keys({ ...felter, ...dele, ...metoder });
    const ukendte = navne.filter((navn) => !kildetekst.includes(`"${navn}"`) && !SAETTES_ANDETSTEDS.has(navn));
    expect(ukendte).toEqual([]);
  });

  it("og alle opgavens objekter er med", () => expect(objekter.size).toBeGreaterThanOrEqual(35));
});
