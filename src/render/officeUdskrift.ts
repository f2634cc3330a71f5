import type { UdskriftPlan } from "../workbook/plan";

/** A4, one page wide, with header, footer and repeated heading row. */
export function saetUdskriftOp(side: Excel.Worksheet, { papir, sidehoved, gentagRaekker, omraade }: UdskriftPlan): void {
  const { pageLayout } = side;
  pageLayout.orientation = papir === "liggende" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = papir === "liggende" ? { horizontalFitToPages: 1 } : { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.setPrintArea(
    side.getRangeByIndexes(
      omraade.fraRaekke,
      omraade.fraKolonne,
      omraade.tilRaekke - omraade.fraRaekke + 1,
      omraade.tilKolonne - omraade.fraKolonne + 1,
    ),
  );
  if (gentagRaekker !== null) pageLayout.setPrintTitleRows(`$${gentagRaekker.fra + 1}:$${gentagRaekker.til + 1}`);
  const sider = pageLayout.headersFooters.defaultForAllPages;
  sider.leftHeader = sidehoved.replace(/&/g, "&&");
  sider.leftFooter = "Side &P af &N";
  sider.rightFooter = "&D";
}
