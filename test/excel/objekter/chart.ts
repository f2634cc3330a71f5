import type { Ark } from "../mappe/ark";
import { nySerie, type Diagram, type Serie } from "../mappe/diagram";
import { fastAdresse, skrivPlacering } from "../mappe/omraade";
import { findesIkke } from "../wire/fejl";
import { enAf, feltAf, kunLaes, objekt, sandt, tal, tekst, type Felt, type Vaertobjekt } from "../wire/objekt";
import { omraadeAf } from "./argumenter";
import { serier } from "./charts";
import type { Kontekst } from "./kontekst";
import { range } from "./range";
import { worksheet } from "./worksheet";

type Tjek = (vaerdi: unknown, hvad: string) => unknown;

/** Excel.Chart. */
export function chart(kontekst: Kontekst, ark: Ark, diagram: Diagram): Vaertobjekt {
  const { mappe } = kontekst;
  const foer = () => ark.kraevUbeskyttet();
  const fra = (bag: Record<string, unknown>, tjek: Record<string, Tjek>): Record<string, Felt> =>
    Object.fromEntries(Object.entries(tjek).map(([navn, et]) => [navn, feltAf(bag, navn, et, foer)]));
  const akse = (navn: string) => () => {
    const { egenskaber, titel } = diagram.akser[navn]!;
    return objekt({
      type: "ChartAxis",
      felter: fra(egenskaber, { NumberFormat: tekst, Visible: sandt, Minimum: frit, Maximum: frit, MajorUnit: frit, DisplayUnit: frit }),
      dele: { Title: () => objekt({ type: "ChartAxisTitle", felter: fra(titel, { Text: tekstOgVis(titel), Visible: sandt }) }) },
    });
  };
  return objekt({
    type: "Chart",
    identitet: { Id: diagram.id },
    felter: {
      Id: kunLaes(() => diagram.id),
      ChartType: kunLaes(() => diagram.type),
      ...fra(diagram.egenskaber, { Name: tekst, Left: tal, Top: tal, Width: tal, Height: tal, Style: tal }),
    },
    dele: {
      Title: () =>
        objekt({ type: "ChartTitle", felter: fra(diagram.titel, { Text: tekstOgVis(diagram.titel), Visible: sandt, Overlay: sandt }) }),
      Legend: () => objekt({ type: "ChartLegend", felter: fra(diagram.signatur, { Visible: sandt, Position: tekst, Overlay: sandt }) }),
      Axes: () => objekt({ type: "ChartAxes", dele: { CategoryAxis: akse("CategoryAxis"), ValueAxis: akse("ValueAxis") } }),
      Series: () => serierne(kontekst, ark, diagram),
      Worksheet: () => worksheet(kontekst, ark),
    },
    metoder: {
      Activate: () => mappe.aktiver(ark),
      Delete: () => {
        foer();
        if (!ark.diagrammer.includes(diagram)) throw findesIkke();
        ark.diagrammer.splice(ark.diagrammer.indexOf(diagram), 1);
      },
      SetData: (kilde, efter) => {
        foer();
        diagram.serier = serier(kontekst, omraadeAf(mappe, ark, kilde), enAf("Auto", "Columns", "Rows")(efter ?? "Auto", "seriesBy"));
      },
      SetPosition: (startCelle, slutCelle) => {
        foer();
        const start = omraadeAf(mappe, ark, startCelle);
        const slut = slutCelle == null ? start : omraadeAf(mappe, ark, slutCelle);
        const maal = (objekt_: Vaertobjekt, navn: string) => Number(objekt_.felter![navn]!.laes());
        const [a, b] = [range(kontekst, start), range(kontekst, slut)];
        Object.assign(diagram.egenskaber, { Left: maal(a, "Left"), Top: maal(a, "Top") });
        if (slutCelle != null)
          Object.assign(diagram.egenskaber, {
            Width: maal(b, "Left") + maal(b, "Width") - maal(a, "Left"),
            Height: maal(b, "Top") + maal(b, "Height") - maal(a, "Top"),
          });
        diagram.placering = skrivPlacering(start, slut);
      },
    },
  });
}

const frit: Tjek = (vaerdi) => vaerdi;

/** A title that gets words is shown. */
const tekstOgVis =
  (bag: Record<string, unknown>): Tjek =>
  (vaerdi, hvad) => {
    bag["Visible"] = true;
    return tekst(vaerdi, hvad);
  };

function serierne(kontekst: Kontekst, ark: Ark, diagram: Diagram): Vaertobjekt {
  const ved = (nr: unknown): Vaertobjekt => {
    const serie = diagram.serier[Number(nr)];
    if (serie === undefined) throw findesIkke();
    return serien(kontekst, ark, diagram, serie);
  };
  return objekt({
    type: "ChartSeriesCollection",
    felter: { Count: kunLaes(() => diagram.serier.length) },
    elementer: () => diagram.serier.map((et) => serien(kontekst, ark, diagram, et)),
    metoder: {
      Add: (navn) => {
        ark.kraevUbeskyttet();
        diagram.serier.push(nySerie(typeof navn === "string" ? navn : `Serie${diagram.serier.length + 1}`, null, null));
        return ved(diagram.serier.length - 1);
      },
      GetCount: () => diagram.serier.length,
      GetItemAt: ved,
    },
  });
}

function serien(kontekst: Kontekst, ark: Ark, diagram: Diagram, serie: Serie): Vaertobjekt {
  const fra = (kilde: unknown) => fastAdresse(omraadeAf(kontekst.mappe, ark, kilde));
  return objekt({
    type: "ChartSeries",
    felter: Object.fromEntries(
      Object.entries({ Name: tekst, GapWidth: tal, HasDataLabels: sandt }).map(([navn, tjek]) => [
        navn,
        feltAf(serie.egenskaber, navn, tjek, () => ark.kraevUbeskyttet()),
      ]),
    ),
    dele: {
      Format: () =>
        objekt({
          type: "ChartSeriesFormat",
          dele: {
            Fill: () =>
              objekt({
                type: "ChartFill",
                metoder: { SetSolidColor: (farve) => void (serie.farve = tekst(farve, "color")), Clear: () => void (serie.farve = null) },
              }),
          },
        }),
    },
    metoder: {
      SetValues: (kilde) => void (serie.vaerdier = fra(kilde)),
      SetXAxisValues: (kilde) => void (serie.kategorier = fra(kilde)),
      Delete: () => void diagram.serier.splice(diagram.serier.indexOf(serie), 1),
    },
  });
}
