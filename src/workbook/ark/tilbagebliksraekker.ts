import { kronerAf, type Modelvirkning, type Tilbageblikspost, type Tilbageblikssum } from "../../core";
import { MODELTEKST } from "../../tekster/modeller";
import { TILBAGEBLIK as T } from "../../tekster/tilbageblik";
import { formel, ref, type Formel } from "../formel";
import { beregnet, input, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Tilbagebliksopgave } from "../tilbagebliksopgave";
import { VALIDERING } from "../validering";
import { beloebscelle, iAltNaarAlleErKendt, sumNaarAlleErKendt } from "./beloebsceller";
import { modelformel, modelvaerdi } from "./modelargument";
import { UDFALD, udfaldsformler, udfaldsvaerdi } from "./modeludfald";
import { hjaelpenoegle, tilbagebliksnavn as navne, udfaldsnoegle as n } from "./tilbagebliksnoegler";

/** The sheet has no sign setting: plus is more income than budgeted. */
const FORTEGN = "plus";

/** A year's departments and their sum, each with its helper cells. */
export function aarsraekker(
  { fagomraader, aarene }: Tilbagebliksopgave,
  aarnr: number,
  svar: Tilbageblikssum,
): [tabel: Kilderaekke, hjaelp: Kilderaekke][] {
  const { aar, poster } = aarene[aarnr]!;
  const sidste = fagomraader.length - 1;
  const iAlt = (hvad: "budget" | "faktisk"): Kildecelle =>
    beloebscelle(
      n(hvad, aar, "iAlt"),
      sumNaarAlleErKendt(navne[hvad](aar, 0), navne[hvad](aar, sidste), fagomraader.length),
      iAltNaarAlleErKendt(poster.map((post) => post[hvad])),
      FORTEGN,
      "total",
    );
  return [
    ...fagomraader.map((navn, nr): [Kilderaekke, Kilderaekke] => [
      postraekke(aar, navn, nr, poster[nr]!, svar.fagomraader[nr]!),
      hjaelpeceller(aar, nr, poster[nr]!),
    ]),
    [
      [
        { vaerdi: aar, rolle: "total", format: "aar" },
        tekst(T.iAlt, "totalTekst"),
        iAlt("budget"),
        iAlt("faktisk"),
        tekst("", "total"),
        tekst("", "total"),
        ...UDFALD.map((hvad) =>
          beloebscelle(
            n(hvad, aar, "iAlt"),
            sumNaarAlleErKendt(n(hvad, aar, 0), n(hvad, aar, sidste), fagomraader.length),
            udfaldsvaerdi(svar.iAlt, hvad),
            FORTEGN,
            "total",
          ),
        ),
      ],
      [],
    ],
  ];
}

/** The same columns over all years: a row a department, and everything. */
export function alleAarsRaekker({ fagomraader, aarene }: Tilbagebliksopgave, svar: Tilbageblikssum): Kilderaekke[] {
  const aarstal = aarene.map(({ aar }) => aar);
  const navn = T.alleAar(aarstal[0]!, aarstal.at(-1)!);
  const beloeb = (hvad: "budget" | "faktisk", nr: number | "iAlt"): Kildecelle => {
    const alle = aarene.map(({ poster }) => iAltNaarAlleErKendt((nr === "iAlt" ? poster : [poster[nr]!]).map((post) => post[hvad])));
    const celler = aarstal.map((aar) => (nr === "iAlt" ? n(hvad, aar, nr) : navne[hvad](aar, nr)));
    return beloebscelle(n(hvad, "alle", nr), sumOverAar(celler), iAltNaarAlleErKendt(alle), FORTEGN, nr === "iAlt" ? "total" : "beregnet");
  };
  const raekke = (nr: number | "iAlt", virkning: Modelvirkning | null): Kilderaekke => {
    const [rolle, tekstrolle] = nr === "iAlt" ? (["total", "totalTekst"] as const) : (["beregnet", "beregnetTekst"] as const);
    return [
      tekst(navn, tekstrolle),
      tekst(nr === "iAlt" ? T.iAlt : fagomraader[nr]!, tekstrolle),
      beloeb("budget", nr),
      beloeb("faktisk", nr),
      tekst("", rolle),
      tekst("", rolle),
      ...UDFALD.map((hvad) =>
        beloebscelle(
          n(hvad, "alle", nr),
          sumOverAar(aarstal.map((aar) => n(hvad, aar, nr))),
          udfaldsvaerdi(virkning, hvad),
          FORTEGN,
          rolle,
        ),
      ),
    ];
  };
  return [...fagomraader.map((_, nr) => raekke(nr, svar.fagomraader[nr]!)), raekke("iAlt", svar.iAlt)];
}

function postraekke(aar: number, navn: string, nr: number, post: Tilbageblikspost, virkning: Modelvirkning | null): Kilderaekke {
  const formler = udfaldsformler({
    budget: ref(navne.budget(aar, nr)),
    faktisk: ref(navne.faktisk(aar, nr)),
    model: ref(hjaelpenoegle("argument", aar, nr)),
    afvigelse: ref(n("afvigelse", aar, nr)),
    harModel: harModel(aar, nr),
    udenModel: T.vaelg,
    naarKendt: (f) => formel`IF(${manglerBeloeb(aar, nr)},"",${f})`,
  });
  const beloeb = (hvad: "budget" | "faktisk"): Kildecelle =>
    input(navne[hvad](aar, nr), post[hvad] === null ? "" : kronerAf(post[hvad]), "oere", VALIDERING.opfoelgningsbeloeb);
  const { model } = post;
  return [
    { vaerdi: aar, rolle: "beregnet", format: "aar" },
    tekst(navn, "beregnetTekst"),
    beloeb("budget"),
    beloeb("faktisk"),
    input(navne.model(aar, nr), model === null ? "" : MODELTEKST[model.art], undefined, VALIDERING.model),
    input(navne.andel(aar, nr), model?.art === "egenAndel" ? model.andel.toNumber() : "", "skrevetProcent", VALIDERING.andel),
    ...UDFALD.map((hvad) => {
      const celle = beloebscelle(n(hvad, aar, nr), formler[hvad], udfaldsvaerdi(virkning, hvad), FORTEGN);
      return hvad === "aaretsFagomraade" && virkning !== null && model === null ? { ...celle, vaerdi: T.vaelg } : celle;
    }),
  ];
}

/** The model as the formulas take it, and what is missing, counted. */
function hjaelpeceller(aar: number, nr: number, { budget, faktisk, model }: Tilbageblikspost): Kildecelle[] {
  const flag = (hvad: "udenBeloeb" | "udenModel", mangler: Formel, erUden: boolean): Kildecelle =>
    beregnet(hjaelpenoegle(hvad, aar, nr), formel`IF(${mangler},1,0)`, erUden ? 1 : 0, "tal", "mellemregning");
  return [
    beregnet(
      hjaelpenoegle("argument", aar, nr),
      modelformel(navne.model(aar, nr), navne.andel(aar, nr), T.vaelg),
      model === null ? T.vaelg : modelvaerdi(model),
      undefined,
      "mellemregning",
    ),
    flag("udenBeloeb", manglerBeloeb(aar, nr), budget === null || faktisk === null),
    flag("udenModel", formel`NOT(${harModel(aar, nr)})`, model === null),
  ];
}

const manglerBeloeb = (aar: number, nr: number): Formel => formel`OR(${ref(navne.budget(aar, nr))}="",${ref(navne.faktisk(aar, nr))}="")`;
const harModel = (aar: number, nr: number): Formel => formel`${ref(hjaelpenoegle("argument", aar, nr))}<>${T.vaelg}`;

/** Cells that do not stand together; not known before all of them are. */
function sumOverAar(noegler: readonly string[]): Formel {
  const liste = noegler.map((noegle) => formel`${ref(noegle)}`).reduce((foer, naeste) => formel`${foer},${naeste}`);
  return formel`IF(COUNT(${liste})<${noegler.length},"",ROUND(SUM(${liste}),2))`;
}
