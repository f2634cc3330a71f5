/** A part of a letter, whatever it is pasted into. */
export type Brevdel =
  | { readonly art: "titel" | "overskrift" | "afsnit"; readonly tekst: string }
  | { readonly art: "punkter"; readonly punkter: readonly string[] }
  | Brevtabel;

interface Brevtabel {
  readonly art: "tabel";
  readonly titel: string;
  readonly hoved: readonly string[];
  /** How many of the first columns hold words; the others hold numbers. */
  readonly ordkolonner: number;
  readonly raekker: readonly (readonly string[])[];
  readonly total: readonly string[] | null;
}

/** Each text by itself as `ret` has it, cell by cell; on one line, as whoever pastes it would read it. */
export function medTekster(dele: readonly Brevdel[], ret: (tekst: string) => string): Brevdel[] {
  const ny = (tekst: string): string => ret(iEnCelle(tekst));
  const alle = (tekster: readonly string[]): string[] => tekster.map(ny);
  return dele.map((del): Brevdel => {
    switch (del.art) {
      case "titel":
      case "overskrift":
      case "afsnit":
        return { ...del, tekst: ny(del.tekst) };
      case "punkter":
        return { ...del, punkter: alle(del.punkter) };
      case "tabel":
        return {
          ...del,
          titel: ny(del.titel),
          hoved: alle(del.hoved),
          raekker: del.raekker.map(alle),
          total: del.total && alle(del.total),
        };
    }
  });
}

/** Word takes headings as its own, and from tables only what stands in attributes and inline styles. */
export const somHtml = (dele: readonly Brevdel[]): string => dele.map(delSomHtml).join("\n");

function delSomHtml(del: Brevdel): string {
  switch (del.art) {
    case "titel":
      return `<h1>${sikker(del.tekst)}</h1>`;
    case "overskrift":
      return `<h2>${sikker(del.tekst)}</h2>`;
    case "afsnit":
      return `<p>${sikker(del.tekst)}</p>`;
    case "punkter":
      return `<ul>\n${del.punkter.map((punkt) => `<li>${sikker(punkt)}</li>`).join("\n")}\n</ul>`;
    case "tabel":
      return tabelSomHtml(del);
  }
}

function tabelSomHtml({ titel, hoved, ordkolonner, raekker, total }: Brevtabel): string {
  const celle = (tekst: string, kolonne: number, maerke: "th" | "td"): string => {
    const side = kolonne < ordkolonner ? "left" : "right";
    return `<${maerke} align="${side}" style="text-align:${side}">${sikker(tekst)}</${maerke}>`;
  };
  const raekke = (celler: readonly string[], maerke: "th" | "td"): string =>
    `<tr>${celler.map((tekst, kolonne) => celle(tekst, kolonne, maerke)).join("")}</tr>`;
  return [
    `<p><b>${sikker(titel)}</b></p>`,
    `<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse">`,
    raekke(hoved, "th"),
    ...raekker.map((et) => raekke(et, "td")),
    ...(total === null ? [] : [raekke(total, "th")]),
    `</table>`,
  ].join("\n");
}

const TEGN: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const sikker = (tekst: string): string => tekst.replace(/[&<>"']/g, (tegn) => TEGN[tegn]!);

/** The same in plain letters: tables with tabs, as a spreadsheet and Word take them. */
export const somTekst = (dele: readonly Brevdel[]): string => dele.map(delSomTekst).join("\n\n");

function delSomTekst(del: Brevdel): string {
  switch (del.art) {
    case "titel":
      return del.tekst.toLocaleUpperCase("da-DK");
    case "overskrift":
    case "afsnit":
      return del.tekst;
    case "punkter":
      return del.punkter.map((punkt) => `- ${punkt}`).join("\n");
    case "tabel":
      return [
        del.titel,
        ...[del.hoved, ...del.raekker, ...(del.total === null ? [] : [del.total])].map((et) => et.map(iEnCelle).join("\t")),
      ].join("\n");
  }
}

/** What parts cells and rows may not stand in one. */
const iEnCelle = (tekst: string): string => tekst.replace(/\s+/g, " ");
