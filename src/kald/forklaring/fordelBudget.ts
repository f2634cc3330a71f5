import { broek, broekGange, broekMinus, fordelBudgetTrin, kronerAf, lykkedes, type Fordelingsdel } from "../../core";
import { skrivBroek } from "../../tekster/broek";
import { enhedstekst, FORDELINGSFORKLARING as T } from "../../tekster/fordelingsforklaring";
import { skrivKroner } from "../../tekster/tal";
import { Felt } from "../felt";
import { laesFordelBudget } from "../fordelBudget";
import { antalBrudte, lavFordeling, skrivVaegt, type Fordeling } from "./fordeling";
import { fordelingstabel } from "./fordelingstabel";
import { linje, pladsI, regnestykke, UDEN, type Forklarer, type Linje, type Regnestykke } from "./forklaring";
import { afrundingslinje, cellenI, laestBeloeb } from "./laestBeloeb";
import { regel } from "./satser";

export const forklarFordelBudget: Forklarer = ([beloeb, fordelingsnoegle, afrunding, fastlaasteBeloeb], hvor) => {
  const kald = laesFordelBudget(beloeb, fordelingsnoegle, afrunding, fastlaasteBeloeb);
  if (!kald.ok) return kald;
  const { opgave, noegle, form } = kald.vaerdi;
  const trin = fordelBudgetTrin(opgave);
  if (!trin.ok) return trin;
  const plads = pladsI(form, hvor);
  if (!plads.ok) return plads;
  const nr = form.kolonner === 1 ? plads.vaerdi.raekke : plads.vaerdi.kolonne;
  const fordeling = lavFordeling(kald.vaerdi, trin.vaerdi);
  const harLaaste = opgave.fastlaast.some((et) => et !== null);
  const laaste = new Felt(fastlaasteBeloeb, "fastlaasteBeloeb");
  return lykkedes({
    ...UDEN,
    funktion: "FORDEL_BUDGET",
    overskrift: T.overskrift(nr + 1, noegle.length, opgave.beloeb),
    vaerdi: kronerAf(trin.vaerdi.dele[nr]!.beloeb),
    form,
    plads: plads.vaerdi,
    oplysninger: [
      { navn: T.beloebet, tekst: laestBeloeb(opgave.beloeb, new Felt(beloeb, "beloeb").celle(0, 0)) },
      { navn: T.enhed, tekst: skrivKroner(opgave.enhed) },
      { navn: T.vaegt, tekst: skrivVaegt(noegle[nr]!) },
      { navn: harLaaste ? T.frieSum : T.noeglensSum, tekst: skrivBroek(fordeling.frieSum) },
    ],
    regnestykker: [...(harLaaste ? [tilFordeling(fordeling, laaste)] : []), delen(fordeling, nr, laaste)],
    tabel: fordelingstabel(fordeling, nr),
    bemaerkninger: [T.eksakt],
    grundlag: [regel(T.regel, "")],
  });
};

const tilFordeling = ({ kald: { opgave } }: Fordeling, laaste: Felt): Regnestykke =>
  regnestykke(
    T.tilFordeling,
    [
      linje(T.beloebet, opgave.beloeb),
      ...opgave.fastlaast.flatMap((laas, nr) =>
        laas === null ? [] : [linje(T.fastlaast(nr + 1), broek(-laas), afrundingslinje(cellenI(laaste, nr)))],
      ),
    ],
    T.tilFordeling,
  );

function delen(fordeling: Fordeling, nr: number, laaste: Felt): Regnestykke {
  const del = fordeling.trin.dele[nr]!;
  if (del.brudt !== null) return regnestykke(T.delen, brudteLinjer(fordeling, nr, del, del.brudt), T.delen);
  const laast = fordeling.kald.opgave.fastlaast[nr] !== null;
  return regnestykke(
    T.delen,
    [laast ? linje(T.fastlaastBeloeb, del.beloeb, [T.ligeFast, ...afrundingslinje(cellenI(laaste, nr))]) : linje(T.ingenVaegt, del.beloeb)],
    T.delen,
  );
}

function brudteLinjer(fordeling: Fordeling, nr: number, del: Fordelingsdel, brudt: NonNullable<Fordelingsdel["brudt"]>): readonly Linje[] {
  const { kald, trin } = fordeling;
  const { enhed } = kald.opgave;
  const fortegn = trin.tilFordeling < 0 ? -1n : 1n;
  const iOere = (antal: bigint) => broek(fortegn * antal * BigInt(enhed));
  const kvoten = fordeling.kvote(nr);
  const [tilOvers, medBroekdel] = antalBrudte(trin);
  const hele = linje(T.hele, iOere(brudt.hele), [
    ...(fortegn < 0n ? [T.negativt] : []),
    T.kvote(
      enhedstekst(skrivBroek(broek(trin.enheder)), enhed),
      skrivVaegt(kald.noegle[nr]!),
      skrivBroek(fordeling.frieSum),
      skrivBroek(kvoten),
    ),
    T.heleAf(enhedstekst(skrivBroek(broek(brudt.hele)), enhed)),
  ]);
  const broekdel = skrivBroek(broekMinus(kvoten, broek(brudt.hele)));
  const ekstra = linje(T.ekstra, iOere(brudt.ekstra ? 1n : 0n), [
    brudt.rest === 0n ? T.ingenBroekdel : T.plads(broekdel, brudt.plads, medBroekdel),
    T.tilOvers(tilOvers),
  ]);
  const under = linje(T.underEnEnhed, broekGange(broek(del.underEnEnhed), broek(fortegn)), [T.underForklaring]);
  return [hele, ...(tilOvers === 0 ? [] : [ekstra]), ...(del.underEnEnhed === 0 ? [] : [under])];
}
