import { acontoAnmodninger, broek, kronerAf, lykkedes, NUL_OERE, type Kvartaler, type Oere } from "../../core";
import { ACONTOFORKLARING as T } from "../../tekster/fordelingsforklaring";
import { laesAcontoRefusion, type Acontokald } from "../acontoRefusion";
import { Felt } from "../felt";
import { linje, pladsI, regnestykke, UDEN, type Forklarer, type Linje } from "./forklaring";
import { afrundingslinje, cellenI, laestBeloeb } from "./laestBeloeb";
import { regel } from "./satser";

export const forklarAcontoRefusion: Forklarer = ([aarTilDato, anmodet], hvor) => {
  const kald = laesAcontoRefusion(aarTilDato, anmodet);
  if (!kald.ok) return kald;
  const { tilDato, form } = kald.vaerdi;
  const anmodninger = acontoAnmodninger(tilDato, kald.vaerdi.anmodet);
  if (!anmodninger.ok) return anmodninger;
  const plads = pladsI(form, hvor);
  if (!plads.ok) return plads;
  const nr = plads.vaerdi.raekke + plads.vaerdi.kolonne;
  const [ventet, anmodning] = [tilDato[nr]!, anmodninger.vaerdi[nr]!];
  const kvartal = nr + 1;
  return lykkedes({
    ...UDEN,
    funktion: "ACONTO_REFUSION",
    overskrift: T.overskrift(kvartal),
    vaerdi: kronerAf(anmodning ?? NUL_OERE),
    form,
    plads: plads.vaerdi,
    oplysninger:
      ventet === null ? [] : [{ navn: T.ventet(kvartal), tekst: laestBeloeb(ventet, cellenI(new Felt(aarTilDato, "aarTilDato"), nr)) }],
    regnestykker:
      ventet === null
        ? []
        : [
            regnestykke(
              T.titel,
              [linje(T.ventet(kvartal), ventet), ...foer(nr, kald.vaerdi, anmodninger.vaerdi, new Felt(anmodet, "anmodet"))],
              T.sum(kvartal),
            ),
          ],
    bemaerkninger: ventet === null ? [T.ukendt(kvartal)] : anmodning !== null && anmodning < 0 ? [T.forMeget] : [],
    grundlag: [regel(T.regel, T.kilde)],
  });
};

/** What was requested in the quarters before the nr-th, from 0. */
const foer = (nr: number, { anmodet }: Acontokald, anmodninger: Kvartaler<Oere | null>, sendt: Felt): readonly Linje[] =>
  anmodninger.slice(0, nr).map((efterReglen, plads) => {
    const oplyst = anmodet?.[plads] ?? null;
    return linje(
      T.anmodet(plads + 1),
      broek(-(oplyst ?? efterReglen ?? 0)),
      oplyst === null ? [T.efterReglen] : [T.oplyst, ...afrundingslinje(cellenI(sendt, plads))],
    );
  });
