import { useCallback, useEffect, useRef, useState } from "react";
import { AARSVALG as T } from "../../tekster/aarsvalg";
import { aarsagAf } from "../vaert/aarsag";
import { aarsagstekst } from "../vaert/aarsagstekst";
import type { Vaert } from "../vaert/port";
import { kilderIKladden, kilderIMappen, type Aarskilde, type Nummereretkladde } from "./aarskilde";
import type { Aarsfil } from "./laesAarsfil";
import { laesAarsmapper } from "./laesAarsmapper";

export interface Aarsvalgstilstand {
  /** In the workbook, in the file that was opened, and in the wizard, in that order. */
  readonly kilder: readonly Aarskilde[];
  /** null until one is chosen; where there is only one, it is. */
  readonly valgt: Aarskilde | null;
  readonly vaelg: (noegle: string) => void;
  /** The workbook is being read. */
  readonly henter: boolean;
  /** Why the workbook could not be read. */
  readonly fejl: string | null;
  /** Reads the workbook again; gives what is there now. */
  readonly hent: () => Promise<readonly Aarskilde[]>;
  readonly fil: Aabnetfil | null;
  /** The file that could not be opened, and why; the one before it is still there. */
  readonly filfejl: { readonly navn: string; readonly fejl: string } | null;
  readonly aabn: (fil: File) => Promise<void>;
  /** Lets a file that was just made of a year take its place; gives the year as the file has it, null where it cannot be read. */
  readonly afloes: (kilde: Aarskilde, navn: string, bytes: Uint8Array) => Promise<Aarskilde | null>;
}

export interface Aabnetfil {
  readonly navn: string;
  readonly kilder: readonly Aarskilde[];
}

type Laest = { readonly ok: true; readonly kilder: readonly Aarskilde[] } | { readonly ok: false; readonly fejl: string };

const INGEN: readonly Aarskilde[] = [];

/** @param kladde the wizard's draft, where that may be chosen too */
export function useAarsvalg(vaert: Vaert, kladde: Nummereretkladde | null): Aarsvalgstilstand {
  const [mappen, saetMappen] = useState<Laest | null>(null);
  const [fil, saetFil] = useState<Aabnetfil | null>(null);
  const [filfejl, saetFilfejl] = useState<Aarsvalgstilstand["filfejl"]>(null);
  const aabninger = useRef(0);
  const [noegle, vaelg] = useState<string | null>(null);
  useEffect(() => {
    let gaelder = true;
    void laesMappen(vaert).then((svar) => gaelder && saetMappen(svar));
    return () => void (gaelder = false);
  }, [vaert]);
  const hent = useCallback(async () => {
    const laest = await laesMappen(vaert);
    saetMappen(laest);
    return kilderAf(laest);
  }, [vaert]);
  const aabn = async (valgt: File): Promise<void> => {
    const laest = await laesFilen(valgt);
    saetFilfejl(laest.ok ? null : { navn: valgt.name, fejl: laest.fejl });
    if (!laest.ok) return;
    aabninger.current += 1;
    const aabning = aabninger.current;
    saetFil({ navn: valgt.name, kilder: laest.kilder.map((et) => ({ ...et, plads: `${et.noegle} ${aabning}` })) });
    // The one year of a file that somebody opens is the year that they came for.
    if (laest.kilder.length === 1) vaelg(laest.kilder[0]!.noegle);
  };
  const afloes = async (kilde: Aarskilde, navn: string, bytes: Uint8Array): Promise<Aarskilde | null> => {
    const laest = (await import("./laesAarsfil")).laesAarsfil(navn, bytes);
    const fundet = laest.ok ? laest.kilder.find(({ mappe }) => mappe.aar === kilde.mappe.aar) : undefined;
    if (fundet === undefined) return null;
    const ny = { ...fundet, plads: kilde.plads };
    saetFil((foer) => foer && { ...foer, kilder: foer.kilder.map((et) => (et.noegle === kilde.noegle ? ny : et)) });
    vaelg(ny.noegle);
    return ny;
  };
  const kilder = [...kilderAf(mappen), ...(fil?.kilder ?? INGEN), ...(kladde === null ? INGEN : kilderIKladden(kladde))];
  const eneste = mappen !== null && kilder.length === 1 ? kilder[0]! : null;
  return {
    kilder,
    valgt: kilder.find((et) => et.noegle === noegle) ?? eneste,
    vaelg,
    henter: mappen === null,
    fejl: mappen?.ok === false ? mappen.fejl : null,
    hent,
    fil,
    filfejl,
    aabn,
    afloes,
  };
}

const kilderAf = (laest: Laest | null): readonly Aarskilde[] => (laest?.ok ? laest.kilder : INGEN);

async function laesMappen(vaert: Vaert): Promise<Laest> {
  const hentet = await vaert.hentNavneark().catch((fejl: unknown) => ({ art: "mislykkedes", aarsag: aarsagAf(fejl) }) as const);
  return hentet.art === "hentet"
    ? { ok: true, kilder: kilderIMappen(laesAarsmapper(hentet.ark)) }
    : { ok: false, fejl: aarsagstekst(hentet.aarsag) };
}

/** What unpacks it is fetched now; without the network it cannot be. */
async function laesFilen(fil: File): Promise<Aarsfil> {
  try {
    const bytes = await fil.arrayBuffer().then(
      (indhold) => new Uint8Array(indhold),
      () => null,
    );
    if (bytes === null) return { ok: false, fejl: T.filfejl.kanIkkeAabnes };
    return (await import("./laesAarsfil")).laesAarsfil(fil.name, bytes);
  } catch (fejl) {
    return { ok: false, fejl: aarsagstekst(aarsagAf(fejl)) };
  }
}
