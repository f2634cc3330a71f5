import { fejltekst } from "../../tekster/fejl";
import { Beloebsfelt } from "../felter/Beloebsfelt";
import { Tekstfelt } from "../felter/Tekstfelt";
import type { Afsnitsegenskaber } from "./afsnitsegenskaber";
import { fejlVed } from "./billede";
import { argumentet, cellenavn, hentTekst, type Felt } from "./felter";
import { feltnavn } from "./feltnavn";

interface Egenskaber extends Afsnitsegenskaber {
  readonly felt: Felt;
  readonly hint?: string;
}

/** Of the year's own size, where a small amount is likely a slip; corrections are of any size. */
const STORE = new Set(["tilDato", "forventetHeleAaret", "endelig", "bogfoert", "efterSager", "vedHoejereGraenser", "udgift", "refusion"]);

/** One input of the follow-up; the page finds it by its cell's name. */
export function Opfoelgningsfelt({ felt, hint, billede, ret, visFejl }: Egenskaber) {
  const fejl = fejlVed(billede.fejl, felt);
  const erRettetHer = billede.rettet.rettelser.some((et) => cellenavn(et.felt) === cellenavn(felt));
  const felles = {
    navn: feltnavn(felt),
    vaerdi: hentTekst(billede.kladde, felt),
    ret: (tekst: string) => ret(felt, tekst),
    fejl: fejl && fejltekst(fejl),
    // What is wrong in the sheet already, or in another field's shadow, waits for nobody to leave the field.
    visFejl: visFejl || fejl?.art === "kvartalMangler" || !erRettetHer,
  };
  const erBeloeb = erBeloebsfelt(felt);
  return (
    <div data-felt={cellenavn(felt)}>
      {erBeloeb ? (
        <Beloebsfelt
          {...felles}
          argument={argumentet(felt)}
          smaa={!("hvad" in felt && STORE.has(felt.hvad))}
          {...(hint !== undefined && { forklaring: hint })}
        />
      ) : (
        <Tekstfelt {...felles} hint={hint} tal={erAntalsfelt(felt)} />
      )}
    </div>
  );
}

const erBeloebsfelt = (felt: Felt): boolean =>
  felt.art === "sagstal" ? felt.hvad === "udgift" || felt.hvad === "refusion" : felt.art !== "ansvarlig" && felt.art !== "bilag";

const erAntalsfelt = (felt: Felt): boolean =>
  felt.art === "sagstal" ? felt.hvad.startsWith("husstande") : felt.art === "bilag" && felt.hvad === "antalSager";
