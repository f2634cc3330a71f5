/** A short mark by which a text is known again: 64 bits, in which no two texts that a person keeps are alike. */
export function aftryk(tekst: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let nr = 0; nr < tekst.length; nr++) {
    const tegn = tekst.charCodeAt(nr);
    a = Math.imul(a ^ tegn, 0x9e3779b1);
    b = Math.imul(b ^ tegn, 0x5f356495);
  }
  const blandet = [Math.imul(a ^ (b >>> 15), 0x85ebca6b), Math.imul(b ^ (a >>> 13), 0xc2b2ae35)];
  return blandet.map((et) => ((et ^ (et >>> 16)) >>> 0).toString(16).padStart(8, "0")).join("");
}
