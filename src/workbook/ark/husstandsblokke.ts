import { afvigerFraAarsformlen, andelAf, kronerAf, type Husstandsoversigt } from "../../core";
import { modeltekst } from "../../tekster/modeller";
import { SAGSARK as T } from "../../tekster/sagsark";
import { forenkl } from "../../tekster/status";
import { skrivProcent } from "../../tekster/tal";
import { tekst, TOM_RAEKKE, type Kildecelle, type Kilderaekke } from "../kilde";
import { SAGSKOLONNE } from "../sagsceller";
import type { Sagsgrundlag } from "../sagsgrundlag";
import type { Talformat } from "../tema";

/**
 * What is told of households: counted when the sheet is written, since no formula of a few cells can group a list of
 * any length; the sheet says so.
 */
export function husstandsblok({ oversigt, liste: { satser }, erSkoen }: Sagsgrundlag): Kilderaekke[] {
  const navne = [T.underTrin, ...satser.trin.map(({ sats }, nr) => T.trin(nr + 1, skrivProcent(andelAf(sats), 0)))];
  return [
    [tekst(T.husstande(erSkoen), "kolonnehoved"), tekst(T.antal, "talhoved")],
    ...navne.map((navn, nr): Kilderaekke => [tekst(navn), tal(oversigt.husstandePrTrin[nr]!, "antal", erSkoen ? "skoen" : "beregnet")]),
    [tekst(T.husstandeIAlt, "totalTekst"), tal(oversigt.husstande.length, "antal", "total"), tekst(T.husstandNote, "note")],
  ];
}

/** One row a household whose refund the annual formula would have missed by more than is worth naming. */
export function advarselsblok(grundlag: Sagsgrundlag): Kilderaekke[] {
  const { oversigt, erSkoen } = grundlag;
  const afvigende = oversigt.husstande.filter(afvigerFraAarsformlen);
  const overskrift: Kilderaekke = [tekst(T.aarsformlen(erSkoen), "afsnit")];
  if (afvigende.length === 0) return [overskrift, [tekst(T.ingenForskel, "note")]];
  const rolle = erSkoen ? "skoen" : "beregnet";
  return [
    overskrift,
    [T.husstandEllerSag, T.sager, T.udgift, T.refusion(erSkoen), T.aarsformel(erSkoen), T.forskel(erSkoen)].map((navn, nr) =>
      tekst(navn, nr === 0 ? "kolonnehoved" : "talhoved"),
    ),
    ...afvigende.map((husstand): Kilderaekke => [
      tekst(navnPaa(grundlag, husstand)),
      tal(husstand.medlemmer.length, "antal", "beregnet"),
      tal(kronerAf(husstand.udgift), "oere", "beregnet"),
      tal(kronerAf(husstand.refusion), "oere", rolle),
      tal(kronerAf(husstand.aarsformel), "oere", rolle),
      tal(kronerAf(husstand.forskel), "oere", rolle),
    ]),
  ];
}

/** Whose refund was shared between departments; nothing where there is none. */
export function deltblok(grundlag: Sagsgrundlag): Kilderaekke[] {
  const delte = grundlag.oversigt.husstande.filter(({ paaTvaersAfFagomraader }) => paaTvaersAfFagomraader);
  if (delte.length === 0) return [];
  return [
    TOM_RAEKKE,
    [tekst(T.paaTvaers, "afsnit")],
    [tekst(T.paaTvaersForklaring, "note")],
    ...delte.map((husstand): Kilderaekke => [tekst(navnPaa(grundlag, husstand)), tekst(deltMellem(grundlag, husstand))]),
  ];
}

function deltMellem({ celler, talte, opgave }: Sagsgrundlag, { medlemmer }: Husstandsoversigt): string {
  const navne = [...new Set(medlemmer.map((nr) => String(celler[talte[nr]!]![SAGSKOLONNE.fagomraade])))];
  const modeller = navne.map((navn) => opgave.modeller.find((et) => forenkl(et.navn) === forenkl(navn))?.model);
  const ord = navne.map((navn, nr) => {
    const model = modeller[nr];
    const fagomraade = navn === "" ? T.udenFagomraade.toLocaleLowerCase("da-DK") : navn;
    return model === undefined ? fagomraade : T.medModel(fagomraade, modeltekst(model));
  });
  const kendte = modeller.flatMap((model) => (model === undefined ? [] : [JSON.stringify(model)]));
  return T.deltMellem(ord, new Set(kendte).size > 1);
}

/** As the list calls it: the household, or the case alone; a case without a number by its row in the list. */
function navnPaa({ celler, talte }: Sagsgrundlag, { noegle, medlemmer }: Husstandsoversigt): string {
  const nr = talte[medlemmer[0]!]!;
  const navn = String(celler[nr]![noegle === null ? SAGSKOLONNE.sag : SAGSKOLONNE.husstand]);
  return navn === "" ? T.udenNavn(nr + 2) : navn;
}

const tal = (vaerdi: number, format: Talformat, rolle: Kildecelle["rolle"]): Kildecelle => ({ vaerdi, format, rolle });
