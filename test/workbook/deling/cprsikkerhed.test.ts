import { kontroller } from "../../../src/workbook/deling/kontrol";
import { ark, med, type Korpusark } from "../personkorpus";

const sikre = (et: Korpusark): string[] =>
  kontroller({ ark: [et] }, { mindsteAntal: 5 }).flatMap((fund) => (fund.art === "cpr" ? [fund.sikker] : []));
const under = (hoved: string, felt: Parameters<typeof ark>[1][number][number]): Korpusark =>
  ark("A", [
    ["Sted", hoved],
    ["x", felt],
  ]);

describe("kun formen eller ordene gør et fund til et CPR-nummer, som ingen kan godkende", () => {
  it.each<[string, Korpusark]>([
    ["bindestregen før de fire", under("Note", "Ring om 150675-1111")],
    ["de skjulte cifre", under("Note", "150675xxxx")],
    ["ti cifre under CPR", under("CPR-nr.", 1_506_751_111)],
    ["ti cifre som tekst under CPR", under("CPR-nr.", "1506751111")],
    ["fødselsdagen alene under CPR", under("CPR-nr.", 150_675)],
    ["tusindtalsskilletegn under Personnummer", under("Personnummer", "1.506.751.111")],
    ["CPR som talformat", under("Nøgle", med("000000-0000", 1_506_751_111))],
    ["ordet CPR foran cifrene", under("Note", "Vedrører CPR 1506751111")],
  ])("%s", (_, et) => expect(sikre(et)).toEqual(["form"]));

  it.each<[string, Korpusark]>([
    ["ti cifre", under("Note", "1506751111")],
    ["ti cifre som tal", under("Note", 1_506_751_111)],
    ["en dato og et klokkeslæt uden kolon", under("Note", "Møde 150623 1030")],
    ["ti cifre i arkets navn", ark("1506751111", [])],
  ])("og ikke %s", (_, et) => expect(sikre(et)).toEqual(["cifre"]));
});

it("to numre, der er ens, når de er skjult, kan kendes fra hinanden", () => {
  const [et, andet] = ["1506751111", "1512231234"].flatMap((tekst) => kontroller({ ark: [under("Note", tekst)] }, { mindsteAntal: 5 }));
  expect({ ...et, aftryk: "" }).toEqual({ ...andet, aftryk: "" });
  expect(et).not.toEqual(andet);
});
