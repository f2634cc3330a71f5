import { makeStyles } from "@fluentui/react-components";
import type { DiagramPlan, Omraadeplan, SheetPlan } from "../../workbook/plan";
import { DIAGRAMFARVE } from "../../workbook/tema";

const useStil = makeStyles({ diagram: { width: "100%", height: "100%", border: "1px solid #A6A6A6" } });

const [BREDDE, HOEJDE, TOP, BUND] = [600, 200, 26, 24];

/** About how the chart will look: its title, its columns and their names. The words for who cannot see it are the file's. */
export function Diagrambillede({ ark, diagram }: { readonly ark: SheetPlan; readonly diagram: DiagramPlan }) {
  const vaerdier = iOmraadet(ark, diagram.vaerdier).map(Number);
  const navne = iOmraadet(ark, diagram.kategorier).map(String);
  const stoerst = Math.max(1, ...vaerdier);
  const plads = BREDDE / Math.max(1, vaerdier.length);
  const hoejde = (vaerdi: number): number => (Math.max(0, vaerdi) / stoerst) * (HOEJDE - TOP - BUND);
  return (
    <svg className={useStil().diagram} viewBox={`0 0 ${BREDDE} ${HOEJDE}`} role="img" aria-label={diagram.alternativTekst}>
      <text x={BREDDE / 2} y={18} textAnchor="middle" fontSize={14}>
        {diagram.titel}
      </text>
      {vaerdier.map((vaerdi, nr) => (
        <g key={nr}>
          <rect x={plads * (nr + 0.25)} y={HOEJDE - BUND - hoejde(vaerdi)} width={plads / 2} height={hoejde(vaerdi)} fill={DIAGRAMFARVE} />
          <text x={plads * (nr + 0.5)} y={HOEJDE - 8} textAnchor="middle" fontSize={11}>
            {navne[nr]}
          </text>
        </g>
      ))}
    </svg>
  );
}

const iOmraadet = ({ celler }: SheetPlan, { fraRaekke, fraKolonne, tilRaekke, tilKolonne }: Omraadeplan): (string | number)[] =>
  celler
    .filter(({ raekke, kolonne }) => raekke >= fraRaekke && raekke <= tilRaekke && kolonne >= fraKolonne && kolonne <= tilKolonne)
    .sort((a, b) => a.raekke - b.raekke || a.kolonne - b.kolonne)
    .map(({ vaerdi }) => vaerdi);
