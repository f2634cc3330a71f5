import { Body1 } from "@fluentui/react-components";
import { ENHEDSUDGIFTER, PLACERINGER, type Argument, type Indsats, type Maalgruppe, type Placering } from "../../core";
import { OEKONOMIOPGAVE as T } from "../../tekster/fraflytningsrude";
import { INDSATSTEKST, PLACERINGSTEKST } from "../../tekster/placeringer";
import { Beloebsfelt } from "../felter/Beloebsfelt";
import { Gruppe } from "../felter/Gruppe";
import { Tekstfelt } from "../felter/Tekstfelt";
import { Listevalg, Radiovalg } from "../felter/Valgfelt";
import { fejlVed, type Feltegenskaber } from "./feltegenskaber";
import { indsatsAf, indsatserFor, type Placeringskladde } from "./kladde";

interface Egenskaber extends Feltegenskaber {
  readonly maalgruppe: Maalgruppe;
}

/** The case's costs in a placement inside the municipality and in one outside. */
export const Oekonomifelter = (egenskaber: Egenskaber) => (
  <>
    <Tekstfelt
      navn={T.aar}
      vaerdi={egenskaber.kladde.aar}
      ret={(aar) => egenskaber.ret({ aar })}
      fejl={fejlVed(egenskaber.fejl, "aar")}
      tal
    />
    {PLACERINGER.map((hvor) => (
      <Placeringsfelter key={hvor} {...egenskaber} hvor={hvor} />
    ))}
  </>
);

type Beloebsnavn = "udgift" | "egenbetaling" | "modtagetRefusion" | "betaltRefusion";

function Placeringsfelter({ kladde, fejl, ret, maalgruppe, hvor }: Egenskaber & { readonly hvor: Placering }) {
  const placering = kladde.placeringer[hvor];
  const retHer = (aendring: Partial<Placeringskladde>) =>
    ret({ placeringer: { ...kladde.placeringer, [hvor]: { ...placering, ...aendring } } });
  const beloeb = (felt: Beloebsnavn) => ({
    navn: T[felt],
    argument: felt satisfies Argument,
    vaerdi: placering[felt],
    ret: (vaerdi: string) => retHer({ [felt]: vaerdi }),
    fejl: fejlVed(fejl, `${hvor}.${felt}`),
  });
  const indsats = indsatsAf(placering, maalgruppe);
  return (
    <Gruppe navn={PLACERINGSTEKST[hvor]}>
      <Radiovalg navn={T.udgiftsart} valg={T.udgiftsarter} vaerdi={placering.udgiftsart} ret={(udgiftsart) => retHer({ udgiftsart })} />
      {placering.udgiftsart === "egen" ? (
        <Beloebsfelt {...beloeb("udgift")} />
      ) : (
        <>
          <Listevalg navn={T.indsats} valg={gennemsnitFor(maalgruppe)} vaerdi={indsats} ret={(valgt) => retHer({ indsats: valgt })} />
          <Body1>{T.gennemsnitHint(INDSATSTEKST[indsats], ENHEDSUDGIFTER[indsats])}</Body1>
        </>
      )}
      {(["egenbetaling", "modtagetRefusion", "betaltRefusion"] as const).map((felt) => (
        <Beloebsfelt key={felt} {...beloeb(felt)} forklaring={T.tomt} smaa />
      ))}
    </Gruppe>
  );
}

const gennemsnitFor = (maalgruppe: Maalgruppe) =>
  Object.fromEntries(
    indsatserFor(maalgruppe).map((indsats) => [indsats, T.gennemsnit(INDSATSTEKST[indsats], ENHEDSUDGIFTER[indsats].udgift)]),
  ) as Record<Indsats, string>;
