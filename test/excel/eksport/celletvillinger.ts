import { skrivFormel, type Formel, type Plads } from "../../../src/workbook/formel";
import { acontoformel } from "../../../src/workbook/tvillinger/aconto";
import { afvigelsesformler } from "../../../src/workbook/tvillinger/fordelAfvigelse";
import { samlet, tegnAf } from "../beregning/formeltekst";
import { slutparentes, type Argument, type Kald } from "../beregning/oversaet";
import type { Etkald } from "../beregning/typer";
import { cellenavn } from "../mappe/adresse";
import type { Ark } from "../mappe/ark";
import { gitter } from "../mappe/omraade";
import type { Projektmappe } from "../mappe/projektmappe";
import { reference, svaretsOmraade, udtryk } from "./kaldene";
import { medPlanensNavne } from "./planensNavne";

export interface Formelcelle {
  readonly raekke: number;
  readonly kolonne: number;
  /** Without the equals sign. */
  readonly formel: string;
}

/** A call's native expression in one cell of its answer; rows and columns from 0, and where the arguments' cells stand. */
type Celletvilling = (kald: Kald, sted: string, pladser: Map<string, Plads>) => (raekke: number, kolonne: number) => Formel;

const CELLETVILLINGER: Readonly<Record<string, Celletvilling>> = {
  FORDEL_AFVIGELSE: (kald, sted) => (raekke, kolonne) => {
    const [budget, faktisk, model] = kald.argumenter.map((argument) => ({ dele: [iRaekken(argument, kald.ark, raekke, sted)] }));
    if (model === undefined) throw new Error(`A native twin of FORDEL_AFVIGELSE needs all three arguments (${sted})`);
    const { afvigelse, tilFagomraadet, tilKommunekassen } = afvigelsesformler({ budget: budget!, faktisk: faktisk!, model });
    return [afvigelse, tilFagomraadet, tilKommunekassen][kolonne]!;
  },
  ACONTO_REFUSION: ({ argumenter }, sted, pladser) => {
    const [tilDato, anmodet] = argumenter.map((argument) => noegler(argument, pladser));
    if (!tilDato || !anmodet) throw new Error(`A native twin of ACONTO_REFUSION needs both arguments as ranges (${sted})`);
    return (raekke, kolonne) => acontoformel({ tilDato, anmodet }, raekke + kolonne);
  },
};

export const harCelletvilling = ({ navn }: Kald): boolean => navn in CELLETVILLINGER;

/** The formula once for each cell that it spills into, the call replaced by its twin; what stands around it stays. */
export function celletvillinger(mappe: Projektmappe, ark: Ark, celle: Formelcelle, { kald, argumenter }: Etkald): Formelcelle[] {
  const sted = `${ark.navn}!${cellenavn(celle.raekke, celle.kolonne)}`;
  if (kald.argumenter.some(({ art }, nr) => art === "udtryk" && Array.isArray(argumenter[nr])))
    throw new Error(`No native twin of an argument that is calculated for several cells (${sted})`);
  const pladser = new Map<string, Plads>();
  const tvilling = CELLETVILLINGER[kald.navn]!(kald, sted, pladser);
  const tegn = tegnAf(celle.formel.slice(1));
  const fra = tegn.findIndex(({ art, tekst }) => art === "funktion" && tekst.toUpperCase() === kald.navn);
  const dele = [tegn.slice(0, fra), tegn.slice(slutparentes(tegn, fra + 1) + 1)];
  const [foer, efter] = dele.map((del) => medPlanensNavne(mappe, ark, samlet(del)));
  return gitter(svaretsOmraade(mappe, ark, celle.raekke, celle.kolonne), (raekke, kolonne) => {
    const vaerdi = mappe.vaerdi(ark, raekke, kolonne);
    if (typeof vaerdi === "string" && vaerdi.startsWith("#")) throw new Error(`No native twin of an error (${sted}: ${vaerdi})`);
    const f = tvilling(raekke - celle.raekke, kolonne - celle.kolonne);
    return { raekke, kolonne, formel: `${foer}${skrivFormel(f, { ark: ark.navn, raekke, kolonne }, pladser)}${efter}` };
  }).flat();
}

/** A range gives each row its own cell; anything else holds for all. */
const iRaekken = (argument: Argument, ark: Ark, raekke: number, sted: string): string =>
  argument.art === "felt" && argument.felt.raekker > 1
    ? reference(argument.ark, ark, argument.felt.raekke + raekke, argument.felt.kolonne)
    : udtryk(argument, ark, sted);

/** The cells of a range as keys. */
function noegler(argument: Argument, pladser: Map<string, Plads>): string[] | null {
  if (argument.art !== "felt") return null;
  return gitter(argument.felt, (raekke, kolonne) => {
    const noegle = `${argument.ark.navn}!${cellenavn(raekke, kolonne)}`;
    pladser.set(noegle, { ark: argument.ark.navn, raekke, kolonne });
    return noegle;
  }).flat();
}
