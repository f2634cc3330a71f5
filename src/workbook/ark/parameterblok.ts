import {
  BESKATNINGSGRUNDLAG,
  INDBYGGEDE_PARAMETRE,
  parametreFor,
  UDGIFTSBEHOV,
  type Kommunetype,
  type Parameter,
  type Parameternavn,
} from "../../core";
import { BEHOVSTEKST, GRUNDLAGSTEKST } from "../../tekster/kommunetyper";
import { ENHEDSTEKST, PARAMETEROVERSKRIFTER, PARAMETERSTATUSTEKST, PARAMETERTEKST, RETTET } from "../../tekster/parametertabel";
import { formel, omraade, ref, type Formel, type Reference } from "../formel";
import { beregnet, input, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Talformat } from "../tema";
import { VALIDERING } from "../validering";

/** afgiver: the municipality that the citizen leaves. modtager: the one that it moves to. */
export type Hvem = "afgiver" | "modtager";

export const PARAMETERNAVNE = Object.keys(PARAMETERTEKST) as Parameternavn[];

const noegle = (hvem: Hvem, navn: Parameternavn, hvad: "navn" | "vaerdi"): string => `parameter.${hvem}.${navn}.${hvad}`;

/** The cells of the values, and the table from the first name to the last value. */
export const parameterceller = (hvem: Hvem): { parametre: Readonly<Record<Parameternavn, Reference>>; tabel: Reference } => ({
  parametre: Object.fromEntries(PARAMETERNAVNE.map((navn) => [navn, ref(inputnavn(hvem, navn))])) as Record<Parameternavn, Reference>,
  tabel: omraade(noegle(hvem, PARAMETERNAVNE[0]!, "navn"), inputnavn(hvem, PARAMETERNAVNE.at(-1)!)),
});

export const parametervaerdier = (hvem: Hvem): Reference =>
  omraade(inputnavn(hvem, PARAMETERNAVNE[0]!), inputnavn(hvem, PARAMETERNAVNE.at(-1)!));

/** A value that somebody may type over has a name; the others have keys only. */
const inputnavn = (hvem: Hvem, navn: Parameternavn): string =>
  hvem === "afgiver" && valgFor(navn) === null ? `Parameter_${navn}` : noegle(hvem, navn, "vaerdi");

/**
 * A municipality's parameters with unit, status and source, in the form that UDLIGNING_VIRKNING takes. What follows from
 * the municipality's type follows its two cells; the rest is typed once, and the receiving municipality's points there.
 */
export const parameterblok = (titel: string, hvem: Hvem, type: Kommunetype, grundlag: Reference, behov: Reference): Kilderaekke[] => [
  [tekst(titel, "afsnit"), ...Array.from({ length: PARAMETEROVERSKRIFTER.length - 1 }, () => tekst("", "afsnit"))],
  PARAMETEROVERSKRIFTER.map((navn) => tekst(navn, navn === "værdi" ? "talhoved" : "kolonnehoved")),
  ...PARAMETERNAVNE.map((navn): Kilderaekke => {
    const parameter = parametreFor(type)[navn];
    const vaerdi = ref(inputnavn(hvem, navn));
    const valg = valgFor(navn);
    const efterValg = (hent: (parameter: Parameter) => string | number): Formel =>
      valg === "grundlag"
        ? efterGrundlag(grundlag, navn, hent)
        : valg === "behov"
          ? efterBehov(behov, navn, hent)
          : formel`IF(${vaerdi}=${parameter.vaerdi.toNumber()},${hent(parameter)},${RETTET})`;
    return [
      tekst(PARAMETERTEKST[navn], "ledetekst", noegle(hvem, navn, "navn")),
      vaerdicelle(hvem, navn, parameter, valg === null ? null : efterValg(({ vaerdi: tal }) => tal.toNumber())),
      tekst(ENHEDSTEKST[parameter.enhed], "beregnetTekst"),
      beregnet(
        `status.${hvem}.${navn}`,
        efterValg(({ status }) => PARAMETERSTATUSTEKST[status]),
        PARAMETERSTATUSTEKST[parameter.status],
      ),
      beregnet(
        `kilde.${hvem}.${navn}`,
        efterValg(({ kilde }) => kilde),
        parameter.kilde,
        undefined,
        "note",
      ),
    ];
  }),
];

function vaerdicelle(hvem: Hvem, navn: Parameternavn, { vaerdi, enhed }: Parameter, valgt: Formel | null): Kildecelle {
  const format: Talformat = enhed === "andel" ? "skrevetProcent" : enhed === "faktor" ? "tal" : vaerdi.isInteger() ? "kroner" : "oere";
  if (valgt !== null) return beregnet(inputnavn(hvem, navn), valgt, vaerdi.toNumber(), format);
  return hvem === "afgiver"
    ? input(inputnavn(hvem, navn), vaerdi.toNumber(), format, enhed === "andel" ? VALIDERING.parameterAndel : VALIDERING.parameterKr)
    : beregnet(inputnavn(hvem, navn), formel`${ref(inputnavn("afgiver", navn))}`, vaerdi.toNumber(), format);
}

/** Which of the municipality's two cells decides a parameter; null: neither. */
function valgFor(navn: Parameternavn): "grundlag" | "behov" | null {
  const aendres = (typer: readonly Kommunetype[]) =>
    typer.some((type) => !parametreFor(type)[navn].vaerdi.equals(INDBYGGEDE_PARAMETRE[navn].vaerdi));
  if (aendres(BESKATNINGSGRUNDLAG.map((beskatningsgrundlag) => ({ beskatningsgrundlag, udgiftsbehov: "hoejt" })))) return "grundlag";
  return aendres(UDGIFTSBEHOV.map((udgiftsbehov) => ({ beskatningsgrundlag: "lavt", udgiftsbehov }))) ? "behov" : null;
}

function efterGrundlag(celle: Reference, navn: Parameternavn, hent: (parameter: Parameter) => string | number): Formel {
  const [lavt, middel, hoejt] = BESKATNINGSGRUNDLAG.map((beskatningsgrundlag) =>
    hent(parametreFor({ beskatningsgrundlag, udgiftsbehov: "hoejt" })[navn]),
  );
  return formel`IF(${celle}=${GRUNDLAGSTEKST.lavt},${lavt!},IF(${celle}=${GRUNDLAGSTEKST.middel},${middel!},${hoejt!}))`;
}

function efterBehov(celle: Reference, navn: Parameternavn, hent: (parameter: Parameter) => string | number): Formel {
  const [hoejt, lavt] = UDGIFTSBEHOV.map((udgiftsbehov) => hent(parametreFor({ beskatningsgrundlag: "lavt", udgiftsbehov })[navn]));
  return formel`IF(${celle}=${BEHOVSTEKST.hoejt},${hoejt!},${lavt!})`;
}
