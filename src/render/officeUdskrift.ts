import type { UdskriftPlan } from "../workbook/plan";

/** A4 landscape, one page wide, with header, footer and repeated heading row. */
export function saetUdskriftOp(side: Excel.Worksheet, { sidehoved, gentagRaekker, omraade }: UdskriftPlan): void {
  const { pageLayout } = side;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
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
