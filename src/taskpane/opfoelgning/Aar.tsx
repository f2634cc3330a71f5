import { Body1, Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { KALENDER } from "../../tekster/kalender";
import { FRA_SAGER, OPFOELGNINGSSIDE as T, SKRIV_OPFOELGNING } from "../../tekster/opfoelgningsrude";
import { opremsning } from "../../tekster/tal";
import type { Aarskilde } from "../aarsmappe/aarskilde";
import { Afsnit } from "../felter/Afsnit";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Listevalg } from "../felter/Valgfelt";
import type { Vaert } from "../vaert/port";
import { Aarsfil } from "./Aarsfil";
import { Acontofelter } from "./Acontofelter";
import type { Aarsbillede } from "./billede";
import { Endeligfelter } from "./Endeligfelter";
import { cellenavn, type Felt } from "./felter";
import { Forventningsfelter } from "./Forventningsfelter";
import { FraSagerboks } from "./FraSagerboks";
import { Kalender } from "./Kalender";
import { NaesteSkridt } from "./NaesteSkridt";
import { afsnitMed, naturligtAfsnit } from "./skridt";
import { SkrivIArket } from "./SkrivIArket";
import { standen } from "./stand";
import { AFSNIT, type Handling, type Opfoelgningstilstand } from "./tilstand";

const useStil = makeStyles({ aar: { display: "flex", flexDirection: "column", gap: "12px" }, knap: { alignSelf: "flex-start" } });

interface Egenskaber {
  readonly kilde: Aarskilde;
  readonly billede: Aarsbillede;
  readonly iDag: string;
  readonly tilstand: Opfoelgningstilstand;
  readonly udfoer: (handling: Handling) => void;
  readonly laesIgen: () => Promise<void>;
  readonly vaert: Vaert;
  readonly hjem: () => void;
}

/** One year: where it is, what is next, and the fields. */
export function Aar({ kilde, billede, iDag, tilstand, udfoer, laesIgen, vaert, hjem }: Egenskaber) {
  const stil = useStil();
  const side = useRef<HTMLDivElement>(null);
  const [maal, saetMaal] = useState<{ readonly vaelger: string } | null>(null);
  const [visFejl, saetVisFejl] = useState(false);
  const [fraSager, saetFraSager] = useState<number | null>(null);
  const { noegle, mappe } = kilde;
  const stand = standen(mappe);
  const afsnit = tilstand.afsnit ?? naturligtAfsnit(billede.skridt?.mangel ?? null, billede.fagomraader);
  useEffect(() => {
    const element = maal && side.current?.querySelector<HTMLElement>(maal.vaelger);
    element?.closest("details")?.setAttribute("open", "");
    element?.focus();
  }, [maal]);
  const gaaTil = (felt: Felt) => {
    udfoer({ art: "vaelgAfsnit", afsnit: afsnitMed(felt) });
    saetMaal({ vaelger: `[data-felt="${cellenavn(felt)}"] input` });
  };
  const kanSkrives = (): boolean => {
    const [foerste] = billede.fejl;
    if (foerste === undefined) return true;
    saetVisFejl(true);
    gaaTil(foerste.felt);
    return false;
  };
  const felter = {
    billede,
    visFejl,
    ret: (felt: Felt, tekst: string) => {
      // The section stays where the user is, though the next step moves on.
      if (tilstand.afsnit === null) udfoer({ art: "vaelgAfsnit", afsnit });
      udfoer({ art: "ret", aar: noegle, stand, felt, tekst });
    },
  };
  const { rettelser, hjemloese } = billede.rettet;
  return (
    <div className={stil.aar} ref={side}>
      <Body1>
        {KALENDER.fase[billede.fase](billede.aar)} {KALENDER.iDag(iDag)}
      </Body1>
      <NaesteSkridt billede={billede} gaaTil={gaaTil} hjem={hjem} />
      {hjemloese.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{T.hjemloese(opremsning([...new Set(hjemloese.map(({ fagomraade }) => fagomraade ?? ""))]))}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => udfoer({ art: "glem", aar: noegle, felter: hjemloese })}>{T.glem}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Kalender billede={billede} budgetfrist={tilstand.budgetfrist} retFrist={(budgetfrist) => udfoer({ art: "frist", budgetfrist })} />
      {tilstand.fraSager?.aar === billede.aar && (
        <FraSagerboks
          fraSager={tilstand.fraSager}
          billede={billede}
          brug={(udfyldes) => {
            udfoer({ art: "brugSager", aar: noegle, stand, udfyldes });
            saetFraSager(udfyldes.length);
            gaaTil(udfyldes[0]!.felt);
          }}
          brugIkke={() => {
            udfoer({ art: "glemSager" });
            saetMaal({ vaelger: "select" });
          }}
        />
      )}
      <div role="status">{fraSager !== null && <Body1>{FRA_SAGER.hentet(fraSager)}</Body1>}</div>
      <Listevalg navn={T.udfyld} valg={T.afsnit} vaerdi={afsnit} ret={(valgt) => udfoer({ art: "vaelgAfsnit", afsnit: valgt })} />
      {afsnit === "forventning" && <Forventningsfelter {...felter} />}
      {afsnit === "endelig" && <Endeligfelter {...felter} vaert={vaert} />}
      {afsnit !== "forventning" && afsnit !== "endelig" && <Acontofelter {...felter} kvartal={AFSNIT.indexOf(afsnit)} />}
      <Afsnit>{SKRIV_OPFOELGNING.titel[kilde.hvor === "mappe" ? "mappe" : "andet"]}</Afsnit>
      {visFejl && billede.fejl.length > 0 && <Fejlbesked tekst={SKRIV_OPFOELGNING.retFoerst(billede.fejl.length)} />}
      {kilde.hvor === "mappe" ? (
        <SkrivIArket
          vaert={vaert}
          mappe={mappe}
          rettelser={rettelser}
          kanSkrives={kanSkrives}
          skrevet={async (skrevne) => {
            await laesIgen();
            udfoer({ art: "skrevet", aar: noegle, skrevne });
          }}
          glem={(glemte) => udfoer({ art: "glem", aar: noegle, felter: glemte })}
        />
      ) : billede.fejl.length === 0 ? (
        <Aarsfil opgave={billede.opgave} vaert={vaert} />
      ) : (
        <Button className={stil.knap} onClick={kanSkrives}>
          {SKRIV_OPFOELGNING.gaaTilFejl}
        </Button>
      )}
    </div>
  );
}
