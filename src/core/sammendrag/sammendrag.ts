import { vistI, vistMedFortegn } from "../fordeling/vist";
import { klBeloeb, type Aarsfordeling, type Budgetaar } from "../fordeling/budgetaar";
import type { Fagomraadeaar } from "../opfoelgning/aarsopgoerelse";
import { INGEN_FORRIGE, type Forrigeafvigelse } from "../opfoelgning/forrigeAar";
import { foelsomhed, refusionsgrundlag } from "../opfoelgning/foelsomhed";
import type { Model } from "../opfoelgning/model";
import type { Modelvirkning } from "../opfoelgning/modelvirkning";
import type { Husstandstal, Opfoelgning, Sagstal } from "../opfoelgning/opfoelgning";
import { Decimal } from "../penge/forhold";
import { heleKroner, laegSammen, type Oere } from "../penge/oere";
import { daekningsgrad } from "../refusion/sagsoversigt";
import { satserForAar } from "../satser/opslag";
import type { Satstabel, Status } from "../satser/typer";

/** What amounts are shown in: mio. kr. with one decimal. */
export const SAMMENDRAGETS_ENHED = heleKroner(100_000);

/** An amount, and what it is shown as among the others of its sum. Øre, income and more income positive. */
export interface Vist {
  readonly praecis: Oere;
  readonly vist: Oere;
}

/** A deviation and who carries it; the parts are null where a model is yet to be decided. What is shown sums too. */
export interface Vistdeling {
  readonly afvigelse: Vist;
  readonly baeres: { readonly tilFagomraadet: Vist; readonly tilKommunekassen: Vist } | null;
}

export interface Sammendragsfagomraade {
  readonly navn: string;
  /** Of the income of 2021. */
  readonly andel: Decimal;
  readonly budget: Vist;
  /** null where none is decided for the year. */
  readonly model: Model | null;
  /** null where the year's deviation is not known. */
  readonly afvigelse: Vistdeling | null;
}

export interface Aarsafvigelse extends Vistdeling {
  /** Final where every department's refund is and its four quarters are known; else expected. */
  readonly art: "endelig" | "forventet";
}

/** A case list's numbers; null where they are not all filled in. */
export interface Sammendragssager {
  readonly dato: string;
  readonly status: Status | null;
  readonly husstande: readonly number[] | null;
  readonly beloeb: { readonly udgift: Vist; readonly refusion: Vist; readonly daekningsgrad: Decimal | null } | null;
}

/** A budget year on one page. */
export interface Sammendrag {
  readonly aar: number;
  readonly budget: Vist;
  /** null where the budget was typed directly. */
  readonly opbygning: { readonly udgangspunkt: Vist; readonly kl: Vist; readonly lokaleForhold: Vist } | null;
  readonly fagomraader: readonly Sammendragsfagomraade[];
  /** null where some department's refund is neither known nor expected. */
  readonly afvigelse: Aarsafvigelse | null;
  /** The year before's; null where it is not filled in for every department. */
  readonly forrigeAar: Vistdeling | null;
  readonly sager: Sammendragssager;
  /** How far the year's limits can be trusted, the least of them; null where there are none. */
  readonly graenser: Status | null;
  /** Where the limits are from. */
  readonly kilder: readonly string[];
}

export interface Sammendragsgrundlag {
  readonly budgetaar: Budgetaar;
  readonly opfoelgning: Opfoelgning;
  /** In the order of the departments. */
  readonly forrigeAar: readonly Forrigeafvigelse[];
  readonly satser: Satstabel;
}

/**
 * The year as a council reads it. Every sum is shown by største brøks metode, so that what is shown sums.
 *
 * @param aaret the budget year's sharing
 * @param fulgt the same departments' year
 */
export function sammendrag(
  { budgetaar, opfoelgning, forrigeAar, satser }: Sammendragsgrundlag,
  aaret: Aarsfordeling,
  fulgt: readonly Fagomraadeaar[],
): Sammendrag {
  const { aar, fagomraader } = budgetaar;
  const [dele, delene] = [vistI(aaret.dele, SAMMENDRAGETS_ENHED), delteAfvigelser(fulgt)];
  const indtaegter = laegSammen(fagomraader.map(({ indtaegt2021 }) => indtaegt2021));
  const raekker = satserForAar(satser, aar);
  return {
    aar,
    budget: { praecis: aaret.iAlt, vist: laegSammen(dele) },
    opbygning: opbygning(budgetaar),
    fagomraader: fulgt.map(({ fagomraade, model, budget }, nr) => ({
      navn: fagomraade.navn,
      andel: new Decimal(fagomraade.indtaegt2021).dividedBy(indtaegter),
      budget: { praecis: budget, vist: dele[nr]! },
      model,
      afvigelse: delene?.[nr] ?? null,
    })),
    afvigelse: delene === null ? null : { art: aaretsArt(fulgt), ...samlet(delene) },
    forrigeAar: forrigeaarsafvigelse(fagomraader.map((_, nr) => forrigeAar[nr] ?? INGEN_FORRIGE)),
    sager: sagerne(opfoelgning.sagstal),
    graenser: mindstSikre(raekker.map(({ status }) => status)),
    kilder: [...new Set(raekker.map(({ kilde }) => kilde))],
  };
}

function opbygning({ indtaegtsbudget }: Budgetaar): Sammendrag["opbygning"] {
  if (indtaegtsbudget.art === "direkte") return null;
  const { udgangspunkt, kl, lokaleForhold } = indtaegtsbudget;
  const [a, b, c] = visteDele([udgangspunkt, klBeloeb(kl), lokaleForhold]);
  return { udgangspunkt: a!, kl: b!, lokaleForhold: c! };
}

const visteDele = (dele: readonly Oere[]): Vist[] => {
  const vist = vistMedFortegn(dele, SAMMENDRAGETS_ENHED);
  return dele.map((praecis, nr) => ({ praecis, vist: vist[nr]! }));
};

/** An amount of no sum. */
const forSig = (beloeb: Oere): Vist => visteDele([beloeb])[0]!;

const aaretsArt = (fulgt: readonly Fagomraadeaar[]): Aarsafvigelse["art"] =>
  fulgt.every(({ opfoelgning, aconto }) => opfoelgning.endelig !== null && aconto.erHeleAaret) ? "endelig" : "forventet";

/** What the departments and the treasury carry of each, all shown by one rounding: the table sums both ways. */
function delteAfvigelser(fulgt: readonly Fagomraadeaar[]): Vistdeling[] | null {
  if (fulgt.some((et) => refusionsgrundlag(et).art === "budget")) return null;
  const virkninger: readonly Modelvirkning[] = foelsomhed(fulgt).find(({ aendring }) => aendring === 0)!.fagomraader;
  const aarets = virkninger.map((et) => et.aarets);
  if (aarets.includes(null)) return visteDele(virkninger.map((et) => et.afvigelse)).map((afvigelse) => ({ afvigelse, baeres: null }));
  const delt = aarets as readonly NonNullable<(typeof aarets)[number]>[];
  return parvis(
    delt.map((et) => et.tilFagomraadet),
    delt.map((et) => et.tilKommunekassen),
  );
}

function parvis(tilFagomraadet: readonly Oere[], tilKommunekassen: readonly Oere[]): Vistdeling[] {
  const vist = visteDele([...tilFagomraadet, ...tilKommunekassen]);
  return tilFagomraadet.map((_, nr) => {
    const [fagomraadet, kassen] = [vist[nr]!, vist[tilFagomraadet.length + nr]!];
    return { afvigelse: plus([fagomraadet, kassen]), baeres: { tilFagomraadet: fagomraadet, tilKommunekassen: kassen } };
  });
}

const plus = (alle: readonly Vist[]): Vist => ({
  praecis: laegSammen(alle.map(({ praecis }) => praecis)),
  vist: laegSammen(alle.map(({ vist }) => vist)),
});

const samlet = (delene: readonly Vistdeling[]): Vistdeling => {
  const baeres = delene.flatMap((et) => (et.baeres === null ? [] : [et.baeres]));
  return {
    afvigelse: plus(delene.map(({ afvigelse }) => afvigelse)),
    baeres:
      baeres.length < delene.length
        ? null
        : {
            tilFagomraadet: plus(baeres.map(({ tilFagomraadet }) => tilFagomraadet)),
            tilKommunekassen: plus(baeres.map(({ tilKommunekassen }) => tilKommunekassen)),
          },
  };
};

function forrigeaarsafvigelse(alle: readonly Forrigeafvigelse[]): Vistdeling | null {
  if (alle.some(({ afvigelse, tilFagomraadet }) => afvigelse === null || tilFagomraadet === null)) return null;
  const fagomraaderne = laegSammen(alle.map(({ tilFagomraadet }) => tilFagomraadet!));
  const iAlt = laegSammen(alle.map(({ afvigelse }) => afvigelse!));
  return parvis([fagomraaderne], [(iAlt - fagomraaderne) as Oere])[0]!;
}

function sagerne({ dato, status, husstande, udgift, refusion }: Sagstal): Sammendragssager {
  const erTalt = (et: Husstandstal): et is readonly [number, number, number, number] => !et.includes(null);
  return {
    dato,
    status,
    husstande: erTalt(husstande) ? husstande : null,
    beloeb:
      udgift === null || refusion === null
        ? null
        : { udgift: forSig(udgift), refusion: forSig(refusion), daekningsgrad: daekningsgrad({ udgift, refusion }) },
  };
}

const mindstSikre = (statusser: readonly Status[]): Status | null =>
  (["skoen", "genberegnet", "bekraeftet"] as const).find((status) => statusser.includes(status)) ?? null;
