import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { FRAFLYTNINGSOPGAVE } from "../tekster/fraflytningsopgave";
import { FUNKTIONSOPGAVE } from "../tekster/funktionsopgave";
import { OPFOELGNINGSOPGAVE } from "../tekster/opfoelgningsopgave";
import { OPSLAGSOPGAVE } from "../tekster/opslagsopgave";
import { POLITISK_OPGAVE } from "../tekster/politiskopgave";
import { SAGER_PAA_FORSIDEN } from "../tekster/rude";
import { SATSER } from "../tekster/satsopgave";
import { TILBAGEBLIKSOPGAVE } from "../tekster/tilbagebliksopgave";
import { VIDEREFOEROPGAVE } from "../tekster/viderefoeropgave";
import { VISBEREGNINGSOPGAVE } from "../tekster/visberegningsopgave";
import type { Opgaveegenskaber, Opgavenavn } from "./opgave";
import type { Vaert } from "./vaert/port";

interface Opgave {
  readonly titel: string;
  readonly tekst: string;
  readonly Side: LazyExoticComponent<ComponentType<Opgaveegenskaber>>;
  /** Works on the open workbook, and is nothing without one. */
  readonly kunIExcel?: true;
}

/** In the order of the home page; a task's code is fetched when it is opened. */
export const OPGAVER: Readonly<Record<Opgavenavn, Opgave>> = {
  opfoelgning: {
    titel: OPFOELGNINGSOPGAVE.titel,
    tekst: OPFOELGNINGSOPGAVE.tekst,
    Side: lazy(async () => ({ default: (await import("./opfoelgning/Opfoelgning")).Opfoelgning })),
  },
  viderefoer: {
    titel: VIDEREFOEROPGAVE.titel,
    tekst: VIDEREFOEROPGAVE.tekst,
    Side: lazy(async () => ({ default: (await import("./viderefoer/Viderefoer")).Viderefoer })),
  },
  tilbageblik: {
    titel: TILBAGEBLIKSOPGAVE.titel,
    tekst: TILBAGEBLIKSOPGAVE.tekst,
    Side: lazy(async () => ({ default: (await import("./tilbageblik/Tilbageblik")).Tilbageblik })),
  },
  sager: {
    titel: SAGER_PAA_FORSIDEN.titel,
    tekst: SAGER_PAA_FORSIDEN.tekst,
    Side: lazy(async () => ({ default: (await import("./sager/Sager")).Sager })),
  },
  fraflytning: {
    titel: FRAFLYTNINGSOPGAVE.titel,
    tekst: FRAFLYTNINGSOPGAVE.tekst,
    Side: lazy(async () => ({ default: (await import("./fraflytning/Fraflytning")).Fraflytning })),
  },
  opslag: {
    titel: OPSLAGSOPGAVE.titel,
    tekst: OPSLAGSOPGAVE.tekst,
    Side: lazy(async () => ({ default: (await import("./opslag/Opslag")).Opslag })),
  },
  politisk: {
    titel: POLITISK_OPGAVE.titel,
    tekst: POLITISK_OPGAVE.tekst,
    Side: lazy(async () => ({ default: (await import("./politisk/Politisk")).Politisk })),
  },
  visBeregning: {
    titel: VISBEREGNINGSOPGAVE.titel,
    tekst: VISBEREGNINGSOPGAVE.tekst,
    Side: lazy(async () => ({ default: (await import("./visBeregning/VisBeregning")).VisBeregning })),
  },
  satser: { titel: SATSER.titel, tekst: SATSER.tekst, Side: lazy(async () => ({ default: (await import("./satser/Satser")).Satser })) },
  funktioner: {
    titel: FUNKTIONSOPGAVE.titel,
    tekst: FUNKTIONSOPGAVE.tekst,
    Side: lazy(async () => ({ default: (await import("./funktioner/Funktioner")).Funktioner })),
    kunIExcel: true,
  },
};

export const opgaverne = (vaertsart: Vaert["art"]): readonly (readonly [Opgavenavn, Opgave])[] =>
  (Object.entries(OPGAVER) as [Opgavenavn, Opgave][]).filter(([, { kunIExcel }]) => vaertsart === "excel" || kunIExcel !== true);

export const erOpgave = (side: unknown): side is Opgavenavn => typeof side === "string" && Object.hasOwn(OPGAVER, side);
