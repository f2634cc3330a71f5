import type { Model } from "../core";
import { MODELTEKST } from "./modeller";
import { SKAL_BESLUTTES } from "./opfoelgningsark";
import { DANSK, iSprog, type Sprog } from "./sprog";

/* Which share each department with a share of its own carries: in words, and as the formula that writes the same words. */

/** A model as tables name it: "egen andel 25 %". */
export const medAndel = <O, B, T, N>(s: Sprog<O, B, T, N>, model: O, erEgen: B, andel: N): O =>
  s.hvis(erEgen, iSprog(s)`${model} ${s.procent(andel)} %`, model);

/** The model that is in force, or that there is none. */
export const modelord = (model: Model | null): string =>
  model === null ? SKAL_BESLUTTES : medAndel(DANSK, MODELTEKST[model.art], model.art === "egenAndel", egenAndel({ model }) ?? 0);

interface Andelsled<O, B, N> {
  /** What the departments before it come to. */
  readonly foer: O;
  readonly erEgen: B;
  readonly navn: O;
  readonly andel: N;
}

/** "Social 40 pct., Ældre 25 pct.", and one department more; whoever has another model adds nothing. */
export const andelsliste = <O, B, T, N>(s: Sprog<O, B, T, N>, { foer, erEgen, navn, andel }: Andelsled<O, B, N>): O => {
  const begyndelse = s.hvis(s.er(s.laengde(foer), 0), s.ord(""), iSprog(s)`${foer}, `);
  return s.hvis(erEgen, iSprog(s)`${begyndelse}${s.paaEnLinje(navn)} ${s.procent(andel)} pct.`, foer);
};

const ANDELEN = "Andelen er: ";
const ANDELENE = "Andelene er: ";

/** What there is room for in a line of the summary. */
const LINJE = 112;

interface Andele<O, N> {
  readonly liste: O;
  readonly antal: N;
  readonly mindst: N;
  readonly hoejst: N;
}

/** The whole list, or what it lies between where the line is too short for it; nothing where nobody has a share of its own. */
export const andelssaetning = <O, B, T, N>(s: Sprog<O, B, T, N>, { liste, antal, mindst, hoejst }: Andele<O, N>): O =>
  s.hvis(
    s.er(antal, 0),
    s.ord(""),
    s.hvis(
      s.erHoejst(s.laengde(liste), LINJE - ANDELENE.length),
      iSprog(s)`${s.hvis(s.er(antal, 1), s.ord(ANDELEN), s.ord(ANDELENE))}${liste}`,
      s.hvis(
        s.erHoejst(hoejst, mindst),
        iSprog(s)`Andelen er ${s.procent(mindst)} pct.`,
        iSprog(s)`Andelene er fra ${s.procent(mindst)} pct. til ${s.procent(hoejst)} pct.`,
      ),
    ),
  );

interface Andelshaver {
  readonly navn: string;
  /** null where none is in force. */
  readonly model: Model | null;
}

/** A department's own share; null where it has another model, or none. */
export const egenAndel = ({ model }: Pick<Andelshaver, "model">): number | null =>
  model?.art === "egenAndel" ? model.andel.toNumber() : null;

/** The list as it grows, department by department. */
export function andelslister(fagomraader: readonly Andelshaver[]): string[] {
  const lister: string[] = [];
  for (const et of fagomraader) {
    const andel = egenAndel(et);
    lister.push(andelsliste(DANSK, { foer: lister.at(-1) ?? "", erEgen: andel !== null, navn: et.navn, andel: andel ?? 0 }));
  }
  return lister;
}

export function andeleITekst(fagomraader: readonly Andelshaver[]): string {
  const andele = fagomraader.flatMap((et) => egenAndel(et) ?? []);
  const liste = andelslister(fagomraader).at(-1) ?? "";
  return andelssaetning(DANSK, { liste, antal: andele.length, mindst: Math.min(...andele), hoejst: Math.max(...andele) });
}
