import { faelles, skrivFelt } from "../mappe/adresse";
import { fastAdresse, type Omraade } from "../mappe/omraade";
import type { Projektmappe } from "../mappe/projektmappe";
import { ugyldigt } from "../wire/fejl";
import { objekt, sandt, type Felt, type Vaertobjekt } from "../wire/objekt";
import { erOmraade, omraadeAf } from "./argumenter";

const ARTER: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** Excel.DataValidation of a range. */
export function dataValidation(mappe: Projektmappe, omraade: Omraade): Vaertobjekt {
  const { ark } = omraade;
  const her = () => ark.valideringFor(omraade)?.egenskaber ?? {};
  const saet = (navn: string, vaerdi: unknown) => {
    ark.kraevUbeskyttet();
    const { raekke, kolonne, raekker, kolonner } = omraade;
    const egenskaber = { ...her(), [navn]: vaerdi };
    ark.valideringer = [
      ...ark.valideringer.filter((et) => skrivFelt(et.felt) !== skrivFelt(omraade)),
      { felt: { raekke, kolonne, raekker, kolonner }, egenskaber },
    ];
  };
  const felt = (navn: string, standard: unknown, tjek: (vaerdi: unknown) => unknown): Felt => ({
    laes: () => her()[navn] ?? standard,
    skriv: (vaerdi) => saet(navn, tjek(vaerdi)),
  });
  const regel = (vaerdi: unknown): unknown => {
    const [art, ...flere] = Object.keys(somObjekt(vaerdi, "rule"));
    if (art === undefined || flere.length > 0 || ARTER[art] === undefined) throw ugyldigt("rule: exactly one kind");
    const indhold = somObjekt((vaerdi as Record<string, unknown>)[art], art);
    if (art === "list" && !erOmraade(indhold["source"]) && typeof indhold["source"] !== "string") throw ugyldigt("rule.list.source");
    if (art === "list" && typeof indhold["source"] === "string" && !indhold["source"].startsWith("=") && indhold["source"].length > 255)
      throw ugyldigt("rule.list.source: a written list has at most 255 characters");
    const uden = Object.entries(indhold).map(([noegle, et]) => [noegle, erOmraade(et) ? `=${fastAdresse(omraadeAf(mappe, ark, et))}` : et]);
    return { [art]: Object.fromEntries(uden) };
  };
  return objekt({
    type: "DataValidation",
    felter: {
      Rule: felt("rule", {}, regel),
      Prompt: felt("prompt", { message: "", showPrompt: true, title: "" }, (vaerdi) => tekster(vaerdi, "prompt", 32, 255)),
      ErrorAlert: felt("errorAlert", { message: "", showAlert: true, style: "Stop", title: "" }, (vaerdi) =>
        tekster(vaerdi, "errorAlert", 32, 225),
      ),
      IgnoreBlanks: felt("ignoreBlanks", true, (vaerdi) => sandt(vaerdi, "ignoreBlanks")),
      Type: { laes: () => ARTER[Object.keys((her()["rule"] as object | undefined) ?? {})[0] ?? ""] ?? "None" },
    },
    metoder: {
      Clear: () => {
        ark.kraevUbeskyttet();
        ark.valideringer = ark.valideringer.filter((et) => faelles(et.felt, omraade) === null);
      },
    },
  });
}

function somObjekt(vaerdi: unknown, hvad: string): Record<string, unknown> {
  if (typeof vaerdi !== "object" || vaerdi === null || Array.isArray(vaerdi)) throw ugyldigt(hvad);
  return vaerdi as Record<string, unknown>;
}

/** Excel's dialogue takes no longer titles and messages. */
function tekster(vaerdi: unknown, hvad: string, titel: number, besked: number): unknown {
  const { title = "", message = "" } = somObjekt(vaerdi, hvad);
  if (String(title).length > titel || String(message).length > besked)
    throw ugyldigt(`${hvad}: title at most ${titel}, message at most ${besked} characters`);
  return vaerdi;
}
