import type { Ark } from "../mappe/ark";
import { skrivFelt } from "../mappe/adresse";
import type { Projektmappe } from "../mappe/projektmappe";
import { ugyldigt } from "../wire/fejl";
import { enAf, feltAf, objekt, sandt, tal, tekst, type Vaertobjekt } from "../wire/objekt";
import { findOmraade, omraadeAf } from "./argumenter";

const PAPIR = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"] as const;
const MARGENER = ["LeftMargin", "RightMargin", "TopMargin", "BottomMargin", "HeaderMargin", "FooterMargin"];
const SIDEHOVEDER = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];

/** Either a scale, or a number of pages across and down. */
function zoom(vaerdi: unknown, hvad: string): unknown {
  if (typeof vaerdi !== "object" || vaerdi === null) throw ugyldigt(hvad);
  const { scale, horizontalFitToPages, verticalFitToPages, ...andet } = vaerdi as Record<string, unknown>;
  if (Object.keys(andet).length > 0) throw ugyldigt(`${hvad}: ${Object.keys(andet).join()}`);
  if (scale != null && (typeof scale !== "number" || scale < 10 || scale > 400)) throw ugyldigt(`${hvad}.scale: 10-400`);
  for (const sider of [horizontalFitToPages, verticalFitToPages])
    if (sider != null && (typeof sider !== "number" || !Number.isInteger(sider) || sider < 0)) throw ugyldigt(`${hvad}: pages`);
  return vaerdi;
}

/** Excel.PageLayout. */
export function pageLayout(mappe: Projektmappe, ark: Ark): Vaertobjekt {
  const foer = () => ark.kraevUbeskyttet();
  const side = (navn: string, tjek: (vaerdi: unknown, hvad: string) => unknown) => ({ [navn]: feltAf(ark.side, navn, tjek, foer) });
  return objekt({
    type: "PageLayout",
    felter: {
      ...side("Orientation", enAf("Portrait", "Landscape")),
      ...side("PaperSize", enAf(...PAPIR)),
      ...side("Zoom", zoom),
      ...side("CenterHorizontally", sandt),
      ...side("CenterVertically", sandt),
      ...side("PrintGridlines", sandt),
      ...side("PrintHeadings", sandt),
      ...side("BlackAndWhite", sandt),
      ...Object.assign({}, ...MARGENER.map((navn) => side(navn, tal))),
    },
    dele: { HeadersFooters: () => sidehoveder(ark, foer) },
    metoder: {
      SetPrintArea: (omraade) => {
        foer();
        ark.udskriftsomraade = skrivFelt(omraadeAf(mappe, ark, omraade));
      },
      SetPrintTitleRows: (omraade) => {
        foer();
        ark.gentagneRaekker = skrivFelt(heleRaekker(mappe, ark, omraade));
      },
      SetPrintTitleColumns: (omraade) => {
        foer();
        ark.gentagneKolonner = skrivFelt(omraadeAf(mappe, ark, omraade));
      },
    },
  });
}

const heleRaekker = (mappe: Projektmappe, ark: Ark, omraade: unknown) => {
  const { raekke, raekker } = omraadeAf(mappe, ark, omraade);
  return findOmraade(mappe, ark, `${raekke + 1}:${raekke + raekker}`);
};

const sidehoveder = (ark: Ark, foer: () => void): Vaertobjekt =>
  objekt({
    type: "HeaderFooterGroup",
    dele: {
      DefaultForAllPages: () =>
        objekt({
          type: "HeaderFooter",
          felter: Object.fromEntries(
            SIDEHOVEDER.map((navn) => [navn, { ...feltAf(ark.sidehoved, navn, tekst, foer), laes: () => ark.sidehoved[navn] ?? "" }]),
          ),
        }),
    },
  });
