import type { Sammendrag } from "../../core";
import { SAMMENDRAG as T } from "../../tekster/sammendrag";
import { daekningssaetning, DATO_FORAN, sagssaetning } from "../../tekster/sammendragssaetninger";
import { STATUSTEKST } from "../../tekster/status";
import { formel, omraade, ref, type Formel, type Reference } from "../formel";
import { FORMELSPROG, type Beloebsceller } from "../formelsprog";
import { beregnet, type Kildecelle, type Kilderaekke } from "../kilde";
import { opfoelgningsnavn } from "./opfoelgningsnavne";
import { saetning } from "./sammendragsbudget";
import { sammendragsnoegle as n } from "./sammendragsnoegler";

const TRIN = [0, 1, 2, 3] as const;
const SIDSTE = 3;

/** Households by step, each in a cell of its own, since small counts may have to be hidden; and amounts in a sentence. */
export function sagsblok({ sager }: Sammendrag, tekster: Readonly<Record<"sager" | "daekning", string>>): Kilderaekke[] {
  const K = T.husstandskolonner;
  const felter = omraade(opfoelgningsnavn.husstande(0), opfoelgningsnavn.husstande(SIDSTE));
  const naarTalt = (f: Formel): Formel => formel`IF(COUNT(${felter})<${TRIN.length},"",${f})`;
  const antal = (noegle: string, f: Formel, vaerdi: number | undefined, rolle: Kildecelle["rolle"] = "beregnet"): Kildecelle =>
    beregnet(noegle, naarTalt(f), vaerdi ?? "", "antal", rolle);
  const { husstande } = sager;
  const ord = (hvad: string, navn: string, rolle: Kildecelle["rolle"]): Kildecelle =>
    beregnet(n(hvad), naarTalt(formel`${navn}`), husstande === null ? "" : navn, undefined, rolle);
  return [
    ...sagssaetninger(tekster),
    [ord("husstande.navn", K.navn, "ledetekst"), ...[...K.trin, K.iAlt].map((navn, nr) => ord(`husstande.hoved.${nr}`, navn, "lethoved"))],
    [
      ord("husstande.antal", T.antal, "ledetekst"),
      ...TRIN.map((trin) => antal(n("husstande", trin), formel`${ref(opfoelgningsnavn.husstande(trin))}`, husstande?.[trin])),
      antal(
        n("husstande", "iAlt"),
        formel`SUM(${felter})`,
        husstande?.reduce((a, b) => a + b, 0),
        "beregnet",
      ),
    ],
  ];
}

function sagssaetninger({ sager, daekning }: Readonly<Record<"sager" | "daekning", string>>): Kilderaekke[] {
  const { sagsudgift, sagsrefusion, sagsdato, sagsstatus } = opfoelgningsnavn;
  const [u, r, d, s] = [ref(sagsudgift), ref(sagsrefusion), ref(sagsdato), ref(sagsstatus)];
  const celler = (beloeb: Reference): Beloebsceller => ({ praecis: beloeb, vist: formel`ROUND(${beloeb}/100000,0)/10` });
  const toCifre = (tal: Formel): Formel => formel`RIGHT("0"&${tal},2)`;
  const erKendt = formel`COUNT(${u},${r})=2`;
  const beloebene = sagssaetning(FORMELSPROG, {
    erKendt,
    // A date that was typed as one is a number in the cell.
    dato: formel`IF(${d}="","",${DATO_FORAN}&IF(ISNUMBER(${d}),${toCifre(formel`DAY(${d})`)}&"."&${toCifre(formel`MONTH(${d})`)}&"."&YEAR(${d}),${d}))`,
    status: formel`IF(OR(${s}="",${s}=${STATUSTEKST.bekraeftet}),""," ("&${s}&")")`,
    udgift: celler(u),
    refusion: celler(r),
  });
  const graden = daekningssaetning(FORMELSPROG, {
    erKendt,
    harUdgift: formel`${u}<>0`,
    // In whole øre and tenths of a per cent, a half is a half.
    daekningsgrad: formel`FIXED(ROUND(1000*ROUND(100*${r},0)/ROUND(100*${u},0),0)/10,1)`,
  });
  return [[saetning("sager", beloebene, sager)], [saetning("daekning", graden, daekning)]];
}
