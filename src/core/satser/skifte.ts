import { satserForAar } from "./opslag";
import type { Maalgruppe, Satser, Satstabel, Status, Trin } from "./typer";

/** A step that is another in the next year; null where there is no such step. */
export interface Trinskifte {
  readonly maalgruppe: Maalgruppe | "alle";
  /** From 1. */
  readonly nr: number;
  readonly foer: Trin | null;
  readonly nu: Trin | null;
}

export interface Satsskifte {
  /** How far the next year's limits can be trusted, by the least trusted of them; null where a group has none. */
  readonly status: Status | null;
  /** Empty where nothing changes, and where one of the years has no limits to compare. */
  readonly aendrede: readonly Trinskifte[];
}

/**
 * What becomes of the limits and percentages from a year to the next. The memo asks for the models to be looked at
 * again when the basis of the refund changes much.
 *
 * @throws nothing
 * @example satsskifte(INDBYGGEDE_SATSER, 2022).aendrede[0] // grænse 1 for alle: 860.000 kr. → 880.000 kr., both 25 %
 */
export function satsskifte(tabel: Satstabel, aar: number): Satsskifte {
  const [foer, nu] = [grupperI(tabel, aar), grupperI(tabel, aar + 1)];
  const barn = trinskifter("barn", foer.barn, nu.barn);
  const voksen = trinskifter("voksen", foer.voksen, nu.voksen);
  const ens = JSON.stringify(barn.map(udenGruppe)) === JSON.stringify(voksen.map(udenGruppe));
  return {
    status: ringeste(nu.barn, nu.voksen),
    aendrede: ens ? voksen.map((et) => ({ ...et, maalgruppe: "alle" })) : [...voksen, ...barn],
  };
}

type Grupper = Readonly<Record<Maalgruppe, Satser | null>>;

/** A confirmed row before others of the same group. */
function grupperI(tabel: Satstabel, aar: number): Grupper {
  const raekker = satserForAar(tabel, aar);
  const bedste = (gruppe: Maalgruppe): Satser | null => {
    const egne = raekker.filter(({ maalgruppe }) => maalgruppe === gruppe || maalgruppe === "alle");
    return egne.find(({ status }) => status === "bekraeftet") ?? egne[0] ?? null;
  };
  return { barn: bedste("barn"), voksen: bedste("voksen") };
}

function trinskifter(maalgruppe: Maalgruppe, foer: Satser | null, nu: Satser | null): Trinskifte[] {
  if (foer === null || nu === null) return [];
  return Array.from({ length: Math.max(foer.trin.length, nu.trin.length) }, (_, nr) => ({
    maalgruppe,
    nr: nr + 1,
    foer: foer.trin[nr] ?? null,
    nu: nu.trin[nr] ?? null,
  })).filter(({ foer, nu }) => foer?.graense !== nu?.graense || foer?.sats !== nu?.sats);
}

const udenGruppe = ({ nr, foer, nu }: Trinskifte) => [nr, foer?.graense, foer?.sats, nu?.graense, nu?.sats];

function ringeste(barn: Satser | null, voksen: Satser | null): Status | null {
  if (barn === null || voksen === null) return null;
  const statusser = [barn.status, voksen.status];
  return (["skoen", "genberegnet", "bekraeftet"] as const).find((status) => statusser.includes(status))!;
}
