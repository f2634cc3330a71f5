import { Body1, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { POLITISK as T } from "../../tekster/politiskside";
import type { CellePlan, DiagramPlan, SheetPlan } from "../../workbook/plan";
import { SKRIFT, TEMA, type Rolle, type Stil } from "../../workbook/tema";
import { celletekst } from "./celletekst";
import { Diagrambillede } from "./Diagrambillede";

/** So many rows are drawn at first, and so many more each time they are asked for: a long list takes its time. */
const [FOERSTE_RAEKKER, FLERE_RAEKKER] = [150, 500];
/** A printed page is a half or so of what the pane is wide; the reader scrolls. */
const FORMINDSKET = 0.62;
/** Excel's own, in characters. */
const STANDARDBREDDE = 9;
const PIXEL_PR_TEGN = 7.2 * FORMINDSKET;
const DIAGRAMRAEKKE = 20 * FORMINDSKET;

const useStil = makeStyles({
  /** Lying A4. Paper is white in every theme, and its colours are those of the print. */
  side: {
    aspectRatio: "297 / 210",
    width: "100%",
    boxSizing: "border-box",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: "#FFFFFF",
    forcedColorAdjust: "none",
    color: "#000000",
    fontFamily: `${SKRIFT.navn}, Carlito, sans-serif`,
    padding: "8px",
  },
  tabel: { lineHeight: 1.3, borderCollapse: "collapse", tableLayout: "fixed" },
  celle: { padding: "0 2px", fontWeight: "inherit", textAlign: "inherit", whiteSpace: "nowrap", overflow: "visible" },
  knap: { alignSelf: "flex-start" },
  ombrudt: { whiteSpace: "normal", overflowWrap: "anywhere" },
  /** Numbers that have no room are never cut: they would be other numbers. */
  tal: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** A sheet as it will look: what is printed of it, in its colours, its unit and its widths, drawn small. */
export function Arkbillede({ ark }: { readonly ark: SheetPlan }) {
  const stil = useStil();
  const { tilKolonne, tilRaekke } = ark.udskrift.omraade;
  const [hoejst, visHoejst] = useState(FOERSTE_RAEKKER);
  const side = useRef<HTMLDivElement>(null);
  const raekker = Math.min(tilRaekke + 1, hoejst);
  const skjulte = tilRaekke + 1 - raekker;
  const flere = Math.min(skjulte, FLERE_RAEKKER);
  const celler = new Map(ark.celler.map((celle) => [`${celle.raekke},${celle.kolonne}`, celle]));
  const kolonner = Array.from({ length: tilKolonne + 1 }, (_, nr) => nr);
  const visFlere = (): void => {
    visHoejst(raekker + FLERE_RAEKKER);
    // The button goes with the last of the rows: the keyboard is then in the picture.
    if (flere === skjulte) side.current?.focus();
  };
  if (ark.celler.length === 0) return <Body1>{T.tomtArk}</Body1>;
  return (
    <>
      {/* Scrolled by the keyboard: it has to be a stop on its way. */}
      <div ref={side} className={stil.side} role="region" aria-label={ark.navn} tabIndex={0}>
        {/* Without a width of its own the table would share the page's among its columns. */}
        <table className={stil.tabel} style={{ width: `${kolonner.reduce((sum, nr) => sum + bredde(ark, nr), 0)}px` }}>
          <colgroup>
            {kolonner.map((nr) => (
              <col key={nr} style={{ width: `${bredde(ark, nr)}px` }} />
            ))}
          </colgroup>
          <tbody>
            {Array.from({ length: raekker }, (_, raekke) => {
              const diagram = ark.diagrammer.find((et) => raekke >= et.raekke && raekke < et.raekke + hoejdeIRaekker(et));
              if (diagram !== undefined)
                return raekke === diagram.raekke ? (
                  <tr key={raekke}>
                    <td colSpan={kolonner.length} className={stil.celle} style={{ height: `${hoejdeIRaekker(diagram) * DIAGRAMRAEKKE}px` }}>
                      <Diagrambillede ark={ark} diagram={diagram} />
                    </td>
                  </tr>
                ) : null;
              return (
                <tr key={raekke}>
                  {kolonner.map((kolonne) => (
                    <Celle key={kolonne} celle={celler.get(`${raekke},${kolonne}`)} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {tilRaekke + 1 > FOERSTE_RAEKKER && <Body1 role="status">{skjulte > 0 ? T.mereEnd(skjulte) : T.alleRaekker(raekker)}</Body1>}
      {flere > 0 && (
        <Button className={stil.knap} onClick={visFlere}>
          {T.visFlere(flere)}
        </Button>
      )}
    </>
  );
}

const bredde = ({ kolonnebredder }: SheetPlan, kolonne: number): number => (kolonnebredder[kolonne] ?? STANDARDBREDDE) * PIXEL_PR_TEGN;

const hoejdeIRaekker = ({ hoejde }: DiagramPlan): number => Math.round(hoejde / 20);

const OVERSKRIFTER: readonly Rolle[] = ["kolonnehoved", "talhoved"];

function Celle({ celle }: { readonly celle: CellePlan | undefined }) {
  const stil = useStil();
  const rolle = celle && TEMA[celle.rolle];
  const tekst = celle === undefined ? "" : celletekst(celle);
  const egenskaber = {
    className: mergeClasses(stil.celle, rolle?.ombryd && stil.ombrudt, erTilHoejre(celle, rolle) && stil.tal),
    style: rolle === undefined ? { fontSize: PUNKTER(SKRIFT.stoerrelse) } : cellestil(rolle),
  };
  if (celle !== undefined && tekst !== "" && OVERSKRIFTER.includes(celle.rolle))
    return (
      <th scope="col" {...egenskaber}>
        {tekst}
      </th>
    );
  return <td {...egenskaber}>{tekst === "" ? "\u00a0" : tekst}</td>;
}

const erTilHoejre = (celle: CellePlan | undefined, rolle: Stil | undefined): boolean =>
  rolle?.stilling === "hoejre" || (rolle?.stilling === undefined && typeof celle?.vaerdi === "number");

const PUNKTER = (punkter: number): string => `${((punkter * 4) / 3) * FORMINDSKET}px`;

const KANT = "1px solid #A6A6A6";

const cellestil = ({ fed, kursiv, stoerrelse, skrift, fyld, kant, lodret, stilling }: Stil): React.CSSProperties => ({
  fontSize: PUNKTER(stoerrelse ?? SKRIFT.stoerrelse),
  verticalAlign: lodret ?? "middle",
  ...(fed && { fontWeight: 700 }),
  ...(kursiv && { fontStyle: "italic" }),
  ...(skrift !== undefined && { color: skrift }),
  ...(fyld !== undefined && { backgroundColor: fyld }),
  ...(kant === "alle" && { border: KANT }),
  ...(kant === "over" && { borderTop: KANT }),
  ...(kant === "under" && { borderBottom: KANT }),
  ...(stilling === "indrykket" && { paddingLeft: "6px" }),
});
