/** What a cell shows in Danish Excel, for the formats that this project uses; others show the number as General does. */
export function vistTekst(vaerdi: string | number | boolean, format: string): string {
  if (typeof vaerdi === "boolean") return vaerdi ? "SAND" : "FALSK";
  if (typeof vaerdi === "string") return vaerdi;
  const fund = /^(#,##0|0)(\.0+)?(%)?$/.exec(format);
  if (fund === null) return String(vaerdi).replace(".", ",");
  const [, heltal, decimaler = "", procent = ""] = fund;
  const antal = Math.max(0, decimaler.length - 1);
  const tal = new Intl.NumberFormat("da-DK", { minimumFractionDigits: antal, maximumFractionDigits: antal, useGrouping: heltal !== "0" });
  return tal.format(procent === "" ? vaerdi : vaerdi * 100) + procent;
}
