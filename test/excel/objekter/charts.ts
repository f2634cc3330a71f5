import type { Ark } from "../mappe/ark";
import { nyAkse, nySerie, type Diagram, type Serie } from "../mappe/diagram";
import { fastAdresse, lavOmraade, type Omraade } from "../mappe/omraade";
import { sammeNavn } from "../mappe/regler";
import { findesIkke, ugyldigt } from "../wire/fejl";
import { enAf, kunLaes, objekt, tekst, type Vaertobjekt } from "../wire/objekt";
import { omraadeAf } from "./argumenter";
import { chart } from "./chart";
import type { Kontekst } from "./kontekst";

/** Excel.ChartCollection. */
export function charts(kontekst: Kontekst, ark: Ark): Vaertobjekt {
  const { mappe } = kontekst;
  const find = (navn: unknown) =>
    ark.diagrammer.find(({ egenskaber, id }) => sammeNavn(String(egenskaber["Name"]), String(navn)) || id === navn);
  const ved = (diagram: Diagram | undefined): Vaertobjekt => {
    if (diagram === undefined) throw findesIkke();
    return chart(kontekst, ark, diagram);
  };
  return objekt({
    type: "ChartCollection",
    felter: { Count: kunLaes(() => ark.diagrammer.length) },
    elementer: () => ark.diagrammer.map((et) => chart(kontekst, ark, et)),
    metoder: {
      Add: (type, kilde, efter) => {
        ark.kraevUbeskyttet();
        const serieEfter = enAf("Auto", "Columns", "Rows")(efter ?? "Auto", "seriesBy");
        const omraade = omraadeAf(mappe, ark, kilde);
        const nyt: Diagram = {
          id: mappe.nytId(),
          type: tekst(type, "type"),
          egenskaber: { Name: `Diagram ${ark.diagrammer.length + 1}`, Left: 0, Top: 0, Width: 360, Height: 216 },
          titel: { Text: "Diagramtitel", Visible: true, Overlay: false },
          signatur: { Visible: true, Position: "Bottom", Overlay: false },
          akser: { CategoryAxis: nyAkse(), ValueAxis: nyAkse() },
          serier: serier(kontekst, omraade, serieEfter),
          placering: null,
        };
        ark.diagrammer.push(nyt);
        return chart(kontekst, ark, nyt);
      },
      GetCount: () => ark.diagrammer.length,
      GetItem: (navn) => ved(find(navn)),
      GetItemAt: (nr) => ved(ark.diagrammer[Number(nr)]),
      GetItemOrNullObject: (navn) => {
        const diagram = find(navn);
        return diagram === undefined ? null : chart(kontekst, ark, diagram);
      },
    },
  });
}

/** The usual guess: words in the first column are categories, words in the first row are the series' names. */
export function serier({ mappe }: Kontekst, kilde: Omraade, efter: "Auto" | "Columns" | "Rows"): Serie[] {
  if (efter === "Rows") throw ugyldigt("the test host reads series by columns only");
  const { ark, raekke, kolonne, raekker, kolonner } = kilde;
  const erTekst = (r: number, k: number) => {
    const vaerdi = mappe.vaerdi(ark, r, k);
    return typeof vaerdi === "string" && vaerdi !== "";
  };
  const harNavne = raekker > 1 && erTekst(raekke, kolonne + kolonner - 1);
  const harKategorier = kolonner > 1 && erTekst(raekke + raekker - 1, kolonne);
  const [foersteR, foersteK] = [raekke + (harNavne ? 1 : 0), kolonne + (harKategorier ? 1 : 0)];
  const soejle = (k: number) =>
    fastAdresse(lavOmraade(ark, { raekke: foersteR, kolonne: k, raekker: raekke + raekker - foersteR, kolonner: 1 }));
  return Array.from({ length: kolonne + kolonner - foersteK }, (_, nr) => {
    const k = foersteK + nr;
    const navn = harNavne ? String(mappe.vaerdi(ark, raekke, k)) : `Serie${nr + 1}`;
    return nySerie(navn, soejle(k), harKategorier ? soejle(kolonne) : null);
  });
}
