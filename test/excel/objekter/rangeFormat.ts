import { KOLONNER, RAEKKER, type Felt2D } from "../mappe/adresse";
import type { Omraade } from "../mappe/omraade";
import { findesIkke, ugyldigt } from "../wire/fejl";
import { enAf, heltal, kunLaes, objekt, sandt, tal, tekst, type Felt, type Vaertobjekt } from "../wire/objekt";

const KANTER = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
  "DiagonalDown",
  "DiagonalUp",
] as const;
const KANTSTILE = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const VANDRET = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const LODRET = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const farve = (vaerdi: unknown, hvad: string): string => {
  const navn = tekst(vaerdi, hvad);
  if (navn !== "" && !/^#[0-9a-f]{6}$/i.test(navn) && !/^[a-z]+$/i.test(navn)) throw ugyldigt(`${hvad}: ${navn}`);
  return navn.startsWith("#") ? navn.toUpperCase() : navn;
};

/** A property that all cells share, or null where they differ. */
function faellesVaerdi(omraade: Omraade, egenskab: string): unknown {
  const { ark, raekke, kolonne, raekker, kolonner } = omraade;
  const foerste = ark.formater.for(raekke, kolonne, egenskab);
  if (raekker === RAEKKER || kolonner === KOLONNER) return foerste;
  for (let r = raekke; r < raekke + raekker; r++)
    for (let k = kolonne; k < kolonne + kolonner; k++) if (ark.formater.for(r, k, egenskab) !== foerste) return null;
  return foerste;
}

const felt = (omraade: Omraade, egenskab: string, tjek: (vaerdi: unknown, hvad: string) => unknown): Felt => ({
  laes: () => faellesVaerdi(omraade, egenskab),
  skriv: (vaerdi) => {
    omraade.ark.kraevUbeskyttet();
    omraade.ark.formater.saet(omraade, egenskab, tjek(vaerdi, egenskab));
  },
});

/** Widths of columns or heights of rows, in points; null where they differ. */
function maal(omraade: Omraade, hoejst: number, fra: number, antal: number, maalene: Map<number, number>, standard: number): Felt {
  const numre = Array.from({ length: antal }, (_, nr) => fra + nr);
  return {
    laes: () => {
      const fundne = new Set(numre.map((nr) => maalene.get(nr) ?? standard));
      return fundne.size === 1 ? [...fundne][0] : null;
    },
    skriv: (vaerdi) => {
      omraade.ark.kraevUbeskyttet();
      const nyt = tal(vaerdi, "size");
      if (nyt < 0 || nyt > hoejst) throw ugyldigt(`size: 0-${hoejst}`);
      for (const nr of numre) maalene.set(nr, nyt);
    },
  };
}

/** Excel.RangeFormat. */
export function rangeFormat(omraade: Omraade): Vaertobjekt {
  const { ark, raekke, kolonne, raekker, kolonner } = omraade;
  return objekt({
    type: "RangeFormat",
    felter: {
      WrapText: felt(omraade, "wrapText", sandt),
      HorizontalAlignment: felt(omraade, "horizontalAlignment", enAf(...VANDRET)),
      VerticalAlignment: felt(omraade, "verticalAlignment", enAf(...LODRET)),
      IndentLevel: felt(omraade, "indentLevel", heltal),
      ColumnWidth: maal(omraade, 2_000, kolonne, kolonner, ark.kolonnebredder, 48),
      RowHeight: maal(omraade, 409.5, raekke, raekker === RAEKKER ? 0 : raekker, ark.raekkehoejder, 15),
    },
    dele: {
      Fill: () =>
        objekt({
          type: "RangeFill",
          felter: { Color: felt(omraade, "fill.color", farve) },
          metoder: { Clear: () => ark.formater.saet(omraade, "fill.color", "") },
        }),
      Font: () =>
        objekt({
          type: "RangeFont",
          felter: {
            Bold: felt(omraade, "font.bold", sandt),
            Italic: felt(omraade, "font.italic", sandt),
            Color: felt(omraade, "font.color", farve),
            Size: felt(omraade, "font.size", tal),
            Name: felt(omraade, "font.name", tekst),
            Underline: felt(omraade, "font.underline", tekst),
            Strikethrough: felt(omraade, "font.strikethrough", sandt),
          },
        }),
      Borders: () => kanter(omraade),
      Protection: () => objekt({ type: "FormatProtection", felter: { Locked: felt(omraade, "protection.locked", sandt) } }),
    },
    metoder: {
      // How wide the words are is the screen's to know: the host notes nothing.
      AutofitColumns: () => ark.kraevUbeskyttet(),
      AutofitRows: () => ark.kraevUbeskyttet(),
    },
  });
}

function kanter(omraade: Omraade): Vaertobjekt {
  return objekt({
    type: "RangeBorderCollection",
    felter: { Count: kunLaes(() => KANTER.length) },
    elementer: () => KANTER.map((navn) => kant(omraade, navn)),
    opslag: (noegle) => {
      const navn = KANTER.find((et) => et === noegle);
      if (navn === undefined) throw findesIkke();
      return kant(omraade, navn);
    },
  });
}

/** The cells on whose side the line lies, and which side. */
function kantceller({ raekke, kolonne, raekker, kolonner }: Felt2D, navn: (typeof KANTER)[number]): readonly [Felt2D, string] {
  const alle = { raekke, kolonne, raekker, kolonner };
  if (navn === "EdgeTop") return [{ ...alle, raekker: 1 }, navn];
  if (navn === "EdgeBottom") return [{ ...alle, raekke: raekke + raekker - 1, raekker: 1 }, navn];
  if (navn === "EdgeLeft") return [{ ...alle, kolonner: 1 }, navn];
  if (navn === "EdgeRight") return [{ ...alle, kolonne: kolonne + kolonner - 1, kolonner: 1 }, navn];
  if (navn === "InsideHorizontal") return [{ ...alle, raekker: raekker - 1 }, "EdgeBottom"];
  if (navn === "InsideVertical") return [{ ...alle, kolonner: kolonner - 1 }, "EdgeRight"];
  return [alle, navn];
}

function kant(omraade: Omraade, navn: (typeof KANTER)[number]): Vaertobjekt {
  const [celler, side] = kantceller(omraade, navn);
  const her = { ...omraade, ...celler };
  return objekt({
    type: "RangeBorder",
    identitet: { Id: navn },
    felter: {
      SideIndex: kunLaes(() => navn),
      Style: felt(her, `borders.${side}.style`, enAf(...KANTSTILE)),
      Color: felt(her, `borders.${side}.color`, farve),
      Weight: felt(her, `borders.${side}.weight`, enAf("Hairline", "Thin", "Medium", "Thick")),
    },
  });
}
