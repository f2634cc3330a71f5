import { Body1, makeStyles } from "@fluentui/react-components";
import type { Argument } from "../../core";
import { somTekst } from "../../kald/forklaring/somTekst";
import { ARGUMENTER } from "../../tekster/argumenter";
import { fejltekst } from "../../tekster/fejl";
import { PROEVE as T } from "../../tekster/visberegning";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Linjefelt } from "../felter/Linjefelt";
import { Tekstfelt } from "../felter/Tekstfelt";
import { Listevalg } from "../felter/Valgfelt";
import { Forklaringsvisning } from "./Forklaringsvisning";
import { fortolk } from "./fortolk";
import { Kopier } from "./Kopier";
import type { Proevekladde } from "./kladde";
import { PROEVEFELTER, type Proevefelt } from "./proevefelter";

const useStil = makeStyles({ proeve: { display: "flex", flexDirection: "column", gap: "12px" } });

interface Egenskaber {
  readonly kladde: Proevekladde;
  readonly gem: (kladde: Proevekladde) => void;
}

/** A call with typed numbers, explained as a cell's would be. */
export function Proeve({ kladde, gem }: Egenskaber) {
  const stil = useStil();
  const ret = (aendring: Partial<Proevekladde>) => gem({ ...kladde, ...aendring });
  const svar = fortolk(kladde);
  const fejlVed = (argument: Argument) => (svar.art === "fejl" && svar.ved === argument ? fejltekst(svar.fejl) : undefined);
  return (
    <div className={stil.proeve}>
      <Listevalg navn={T.funktion} valg={T.funktioner} vaerdi={kladde.funktion} ret={(funktion) => ret({ funktion, plads: 0 })} />
      {PROEVEFELTER[kladde.funktion].map((felt) => (
        <Felt
          key={felt.argument}
          felt={felt}
          vaerdi={kladde.felter[felt.argument] ?? ""}
          ret={(vaerdi) => ret({ felter: { ...kladde.felter, [felt.argument]: vaerdi } })}
          fejl={fejlVed(felt.argument)}
        />
      ))}
      {svar.art === "mangler" && <Body1>{T.mangler}</Body1>}
      {svar.art === "fejl" && svar.ved === null && <Fejlbesked tekst={fejltekst(svar.fejl)} />}
      {svar.art === "forklaret" && (
        <>
          {svar.antal > 1 && (
            <Listevalg
              navn={T.visSvar}
              valg={svarvalg(kladde.funktion, svar.antal)}
              vaerdi={String(Math.min(kladde.plads, svar.antal - 1))}
              ret={(plads) => ret({ plads: Number(plads) })}
            />
          )}
          <Forklaringsvisning forklaring={svar.forklaring} />
          <Kopier tekst={somTekst(svar.forklaring)} />
        </>
      )}
    </div>
  );
}

const svarvalg = (funktion: Proevekladde["funktion"], antal: number): Readonly<Record<string, string>> => {
  const navn = funktion in T.svarAf ? T.svarAf[funktion as keyof typeof T.svarAf] : T.svar;
  return Object.fromEntries(Array.from({ length: antal }, (_, nr) => [String(nr), navn(nr + 1)]));
};

interface Feltegenskaber {
  readonly felt: Proevefelt;
  readonly vaerdi: string;
  readonly ret: (vaerdi: string) => void;
  readonly fejl: string | undefined;
}

function Felt({ felt: { argument, art, valgfrit }, vaerdi, ret, fejl }: Feltegenskaber) {
  const navn = valgfrit === true ? T.valgfrit(ARGUMENTER[argument].navn) : ARGUMENTER[argument].navn;
  switch (art) {
    case "maalgruppe":
      return (
        <>
          <Listevalg navn={navn} valg={{ "": T.ingenMaalgruppe, ...T.maalgruppe }} vaerdi={vaerdi} ret={ret} />
          <Fejlbesked tekst={fejl} />
        </>
      );
    case "linjer":
    case "maaneder":
      return <Linjefelt navn={navn} vaerdi={vaerdi} ret={ret} hint={T[art]} fejl={fejl} />;
    case "tekst":
      return (
        <Tekstfelt navn={navn} vaerdi={vaerdi} ret={ret} fejl={fejl} hint={ARGUMENTER[argument].accepteret} tal={argument !== "model"} />
      );
  }
}
