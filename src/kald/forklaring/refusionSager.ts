import {
  aarsudgift,
  broek,
  kronerAf,
  laegNiveauerSammen,
  laegSammen,
  lykkedes,
  MAANEDER_PR_AAR,
  refusionMaaned,
  type Aarsniveauer,
  type Oere,
  type Sag,
  type Sagsrefusion,
  type Satser,
  type Voksensag,
} from "../../core";
import { ARGUMENTER } from "../../tekster/argumenter";
import { FORKLARING } from "../../tekster/forklaring";
import { MAANEDSFORKLARING, SAGSFORKLARING } from "../../tekster/refusionsforklaring";
import { IKKE_OMFATTET, SAGSGRUPPETEKST, SAGSSVAR_OVERSKRIFTER } from "../../tekster/sagsord";
import { skrivKroner } from "../../tekster/tal";
import { laesRefusionSager, type Sagskald } from "../refusionSager";
import { linje, medAfrunding, pladsI, regnestykke, UDEN, type Forklarer, type Linje, type Oplysning, type Regnestykke } from "./forklaring";
import { laesteBeloeb } from "./laestBeloeb";
import { findSag, type Medlem } from "./sagsfund";
import { maanedsgrundlag, maanedslinjer, regel } from "./satser";

export const forklarRefusionSager: Forklarer = ([sager, aar, satser], hvor) => {
  const kald = laesRefusionSager(sager, aar, satser);
  if (!kald.ok) return kald;
  const { overskriftsraekker, antal } = kald.vaerdi.tabel;
  const form = { raekker: overskriftsraekker + antal, kolonner: SAGSSVAR_OVERSKRIFTER.length };
  const plads = pladsI(form, hvor);
  if (!plads.ok) return plads;
  const { raekke, kolonne } = plads.vaerdi;
  const nr = raekke - overskriftsraekker;
  const faelles = { ...UDEN, funktion: "REFUSION_SAGER", form, plads: plads.vaerdi } as const;
  if (nr < 0)
    return lykkedes({
      ...faelles,
      overskrift: SAGSFORKLARING.liste,
      vaerdi: nr === -1 ? SAGSSVAR_OVERSKRIFTER[kolonne]! : "",
      bemaerkninger: [FORKLARING.overskrift],
    });
  const { svar, sag, husstand } = findSag(kald.vaerdi, nr);
  const overskrift = SAGSFORKLARING.overskrift(raekke + 1, kald.vaerdi.satser.aar);
  if (svar?.ok === false) return svar;
  if (svar === null || sag === null) return lykkedes({ ...faelles, overskrift, vaerdi: "", bemaerkninger: [SAGSFORKLARING.tomRaekke] });
  const { refusion, maaneder } = svar.vaerdi;
  return lykkedes({
    ...faelles,
    overskrift,
    vaerdi: kolonne === 0 ? kronerAf(refusion) : maaneder < MAANEDER_PR_AAR ? IKKE_OMFATTET : "",
    oplysninger: oplysninger(sag, husstand, kald.vaerdi, { nr, maaneder }),
    regnestykker:
      sag.gruppe === "voksen" || husstand.length < 2
        ? [aaret(sag.udgifter, kald.vaerdi.satser, svar.vaerdi, SAGSFORKLARING.refusion)]
        : medHusstanden(sag, husstand, kald.vaerdi.satser, refusion),
    bemaerkninger: [MAANEDSFORKLARING.aarsbasis],
    grundlag: [
      ...maanedsgrundlag(kald.vaerdi.satser, kald.vaerdi.egneSatser),
      sag.gruppe === "voksen"
        ? regel(SAGSFORKLARING.aldersregel, SAGSFORKLARING.alderskilde)
        : regel(SAGSFORKLARING.husstandsregel, SAGSFORKLARING.husstandskilde),
    ],
  });
};

function oplysninger(
  sag: Sag,
  husstand: readonly Medlem[],
  { tabel, satser }: Sagskald,
  { nr, maaneder }: { readonly nr: number; readonly maaneder: number },
): readonly Oplysning[] {
  const sammen = sag.gruppe !== "voksen" && husstand.length > 1;
  return [
    { navn: ARGUMENTER.aar.navn, tekst: String(satser.aar) },
    { navn: SAGSFORKLARING.gruppe, tekst: SAGSGRUPPETEKST[sag.gruppe] },
    { navn: SAGSFORKLARING.udgift, tekst: laesteBeloeb(aarsudgift(sag.udgifter), tabel.beloeb(nr)) },
    ...(sag.gruppe === "voksen" ? aldersoplysninger(sag, satser, maaneder) : []),
    ...(sammen
      ? [
          {
            navn: SAGSFORKLARING.husstand,
            tekst: SAGSFORKLARING.husstandMed(husstand.map((medlem) => tabel.overskriftsraekker + medlem.nr + 1)),
          },
          { navn: SAGSFORKLARING.husstandensUdgift, tekst: skrivKroner(laegSammen(husstand.map(({ udgifter }) => aarsudgift(udgifter)))) },
        ]
      : []),
  ];
}

function aldersoplysninger({ udgifter, fylder67 }: Voksensag, { trin }: Satser, maaneder: number): readonly Oplysning[] {
  const omfattet = (tekst: string) => ({ navn: SAGSFORKLARING.omfattet, tekst });
  switch (fylder67.art) {
    case "ikkeIAaret":
      return [];
    case "foerAaret":
      return [{ navn: SAGSFORKLARING.fylder67, tekst: SAGSFORKLARING.foerAaret }, omfattet(SAGSFORKLARING.oplyst(fylder67.omfattet))];
    case "iAaret": {
      const foer = fylder67.maaned - 2;
      const beregnet = () => SAGSFORKLARING.beregnet(maaneder === MAANEDER_PR_AAR, fylder67.maaned - 1, udgifter[foer]!, trin[0]!.graense);
      return [
        { navn: SAGSFORKLARING.fylder67, tekst: MAANEDSFORKLARING.maaned(fylder67.maaned - 1).toLocaleLowerCase("da-DK") },
        omfattet(fylder67.omfattet === null ? beregnet() : SAGSFORKLARING.oplyst(fylder67.omfattet)),
      ];
    }
  }
}

/** The year's refund of one set of limits, month by month. */
function aaret(udgifter: Aarsniveauer, satser: Satser, { refusion, maaneder }: Sagsrefusion, sumtekst: string): Regnestykke {
  const niveautekst = (nr: number) => MAANEDSFORKLARING.samletNiveau(udgifter[nr]!);
  const linjer = maanedslinjer(udgifter, satser, maaneder, niveautekst, SAGSFORKLARING.ikkeMedregnet);
  return regnestykke(MAANEDSFORKLARING.titel, medAfrunding(linjer, refusion, FORKLARING.afrundingTilOere), sumtekst);
}

/** The household's refund, and this case's part of it. */
function medHusstanden(sag: Sag, husstand: readonly Medlem[], satser: Satser, refusion: Oere): readonly Regnestykke[] {
  // The list has answered, so the household is not too large to be added up.
  const samlet = laegNiveauerSammen(husstand.map(({ udgifter }) => udgifter))!;
  const iAlt = refusionMaaned(samlet, satser);
  const husstandens = aaret(samlet, satser, { refusion: iAlt, maaneder: MAANEDER_PR_AAR }, SAGSFORKLARING.husstandensRefusion);
  const del = regnestykke(
    SAGSFORKLARING.del,
    medAfrunding([andel(sag.udgifter, samlet, iAlt)], refusion, SAGSFORKLARING.afrunding),
    SAGSFORKLARING.refusion,
  );
  return [husstandens, del];
}

function andel(udgifter: Aarsniveauer, samlet: Aarsniveauer, iAlt: Oere): Linje {
  const [egen, alles] = [laegSammen(udgifter), laegSammen(samlet)];
  const udregning = SAGSFORKLARING.andelsudregning(skrivKroner(iAlt), skrivKroner(aarsudgift(udgifter)), skrivKroner(aarsudgift(samlet)));
  return linje(SAGSFORKLARING.andel, alles === 0 ? broek(0) : broek(BigInt(iAlt) * BigInt(egen), alles), [udregning]);
}
